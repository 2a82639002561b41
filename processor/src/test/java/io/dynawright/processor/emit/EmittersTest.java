package io.dynawright.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.squareup.javapoet.JavaFile;
import io.dynawright.processor.DynawrightProcessor;
import io.dynawright.processor.declare.AsyncRepository;
import io.dynawright.processor.declare.EntityDeclaration;
import io.dynawright.processor.declare.GeneratedNames;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.Naming;
import io.dynawright.processor.declare.QueryNames;
import io.dynawright.processor.declare.Visibility;
import io.dynawright.processor.declare.Wording;
import io.dynawright.processor.emit.operation.OperationMethod;
import io.dynawright.processor.emit.operation.Operations;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EmittersTest {

    private static final GeneratedNames NAMES =
            Names.of(JavaType.Declared.of("com.acme", "Order"), Naming.usual(AsyncRepository.GENERATED));

    @Test
    void aTableHasItsTypesInTheOrderOfTheirNames() {
        assertThat(Emitters.emit(Models.table(Models.text("id"))))
                .extracting(file -> file.typeSpec.name)
                .containsExactly(
                        "OrderSchema",
                        "OrderKey",
                        "OrderAttributes",
                        "OrderUpdate",
                        "OrderOperations",
                        "OrderRepository",
                        "OrderAsyncRepository");
    }

    @Test
    void everyNameHasAShellThatIsAsVisibleAsTheEntity() {
        assertThat(Emitters.shells(entity(Visibility.PUBLIC), QueryNames.NONE))
                .hasSameSizeAs(NAMES.all())
                .extracting(JavaFile::toString)
                .contains("package com.acme;\n\npublic class OrderUpdate {\n}\n");
        assertThat(Emitters.shells(entity(Visibility.PACKAGE), QueryNames.NONE))
                .extracting(JavaFile::toString)
                .contains("package com.acme;\n\nclass OrderRepository {\n}\n");
    }

    @Test
    void shellsHaveTheBuildersAndMethodsOfIndexes() {
        QueryNames queries = new QueryNames(Set.of("byStatus"), Set.of("ByStatus"));
        assertThat(Emitters.shells(entity(Visibility.PUBLIC), queries))
                .extracting(JavaFile::toString)
                .anyMatch(text -> text.contains("public static class ByStatus {"))
                .anyMatch(text -> text.contains("public static void byStatus() {"));
    }

    @Test
    void shellsHaveTheOperationsThatATableCanHave() {
        assertThat(operations(Models.sorted(Models.text("id"), Models.text("line"))))
                .containsExactlyElementsOf(without("putAllUnchecked", "backfill"));
        assertThat(operations(Models.sorted(Models.text("id"), Models.text("line"), Models.version("version"))))
                .containsExactlyElementsOf(without("putAll", "backfill"));
    }

    @Test
    void noIndexHasTheQueryMethodOfAnOperation() {
        assertThat(Shells.OPERATIONS).allSatisfy(name -> {
            assertThat(Names.isRepositoryMethod(name)).isTrue();
            assertThat(Names.queryMethod(name)).isEqualTo(name + "_");
        });
    }

    @Test
    void repositoriesHaveNoChecks() {
        Map<String, List<String>> methods = Emitters.emit(Models.table(Models.text("id"))).stream()
                .collect(Collectors.toMap(
                        file -> file.typeSpec.name,
                        file -> file.typeSpec.methodSpecs.stream()
                                .map(method -> method.name)
                                .toList()));

        assertThat(methods.get("OrderOperations")).contains("put", "check");
        assertThat(methods.get("OrderRepository")).contains("put").doesNotContain("check");
        assertThat(methods.get("OrderAsyncRepository")).isEqualTo(methods.get("OrderRepository"));
    }

    @Test
    void theAsynchronousFormOfAResultFollowsFromTheBlockingOne() {
        List<OperationMethod> operations = Operations.of(Models.sorted(Models.text("id"), Models.text("line")));

        assertThat(operations)
                .allSatisfy(operation -> assertThat(operation.asynchronous().isPresent())
                        .isEqualTo(operation.blocking().isPresent()));
        assertThat(operations)
                .filteredOn(operation -> operation.blocking().isPresent())
                .extracting(EmittersTest::simpleTypes)
                .contains(
                        "exists: boolean, CompletableFuture<Boolean>",
                        "get: Order, CompletableFuture<Order>",
                        "get: R, CompletableFuture<R>",
                        "find: Optional<R>, CompletableFuture<Optional<R>>",
                        "query: Results<Order>, AsyncResults<Order>",
                        "where: Results<Order>, AsyncResults<Order>",
                        "scan: ScanResults<R>, AsyncScanResults<R>");
    }

    private static String simpleTypes(OperationMethod operation) {
        String types = operation.name() + ": "
                + operation.blocking().orElseThrow().returned() + ", "
                + operation.asynchronous().orElseThrow().returned();
        return types.replaceAll("[a-z]+\\.", "");
    }

    private static List<String> operations(TableModel table) {
        return Operations.of(table).stream()
                .map(OperationMethod::name)
                .distinct()
                .toList();
    }

    private static List<String> without(String... operations) {
        return Shells.OPERATIONS.stream()
                .filter(name -> !List.of(operations).contains(name))
                .toList();
    }

    @Test
    void nothingCascadesFromARefusedEntity() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new DynawrightProcessor())
                .compile(JavaFileObjects.forSourceLines(
                        "com.acme.Order",
                        "package com.acme;",
                        "import static com.acme.OrderAttributes.INSTANCE;",
                        "import static com.acme.OrderKey.of;",
                        "import static com.acme.OrderOperations.insert;",
                        "import io.dynawright.annotation.Table;",
                        "@Table(\"orders\") public record Order(String id) {",
                        "    static class Orders extends OrderRepository {",
                        "        Orders() { super(null); }",
                        "        void later(OrderAsyncRepository orders) { orders.put(null).join(); }",
                        "        Object run(Order order) { return find(of(\"1\")).map(o -> insert(o).fail(INSTANCE)); }",
                        "    }",
                        "}"));

        assertThat(compilation.errors()).singleElement().asString().contains("DW1");
    }

    private static EntityDeclaration entity(Visibility visibility) {
        return new EntityDeclaration(
                JavaType.Declared.of("com.acme", "Order"),
                EntityDeclaration.Kind.RECORD,
                visibility,
                Set.of(),
                EntityDeclaration.Role.TABLE,
                List.of(),
                List.of(),
                () -> 0,
                Wording.OURS,
                Naming.usual(AsyncRepository.GENERATED));
    }
}
