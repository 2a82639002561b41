package io.dynawright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What javac says when the processor meets entities that are wrong, incomplete or odd. */
class ProcessorTest {

    @TempDir
    private Path directory;

    private JavacRun javac() {
        return JavacRun.in(directory);
    }

    @Test
    @DisplayName("five mistakes are five messages at five places")
    void fiveMistakes() {
        List<String> said = javac().with("Order.java", """
                        package shop;

                        import io.dynawright.annotation.*;

                        @Table("o")
                        @Index(name = "by-status", partitionKey = "statuz")
                        public record Order(
                            @PartitionKey boolean customerId,
                            Object status,
                            @Attribute(name = "") String note) {}
                        """).run();
        assertThat(said).hasSize(5);
        assertThat(said.get(0)).startsWith("Order.java:5:8: error: DW701 ");
        assertThat(said.get(1)).startsWith("Order.java:6:43: error: DW204 ");
        assertThat(said.get(2)).startsWith("Order.java:8:5: error: DW105 ");
        assertThat(said.get(3)).startsWith("Order.java:9:12: error: DW418 ");
        assertThat(said.get(4)).startsWith("Order.java:10:23: error: DW302 ");
    }

    @Test
    @DisplayName("code over a refused entity adds no messages")
    void refusedEntityAndItsUsers() {
        List<String> said =
                javac().with("shop/Order.java", """
                        package shop;

                        import io.dynawright.annotation.*;

                        @Table("orders")
                        @Index(name = "by-count", partitionKey = "count")
                        public record Order(@PartitionKey boolean customerId, int count) {
                            static OrderKey key() {
                                return null;
                            }
                        }
                        """).with("app/Shop.java", """
                        package app;

                        import static shop.OrderOperations.*;
                        import static shop.OrderOperations.byCount;

                        import shop.Order;
                        import shop.OrderAttributes;
                        import shop.OrderKey;
                        import shop.OrderQuery;
                        import shop.OrderRepository;
                        import shop.OrderSchema;
                        import shop.OrderUpdate;

                        abstract class Shop {
                            abstract OrderQuery.ByCount byCount(OrderQuery.ByCount.Filter filter);
                            private final OrderRepository orders = new OrderRepository(null);

                            abstract OrderQuery query(OrderKey key, OrderAttributes attributes, OrderUpdate update);

                            Object run(Order order) {
                                insert(order);
                                orders.put(order).count();
                                return OrderSchema.INSTANCE;
                            }
                        }
                        """).run();
        assertThat(said).singleElement().asString().startsWith("shop/Order.java:7:21: error: DW105 ");
    }

    @Test
    @DisplayName("a missing type is named beside javac's own error")
    void missingType() {
        List<String> said = javac().with("Order.java", """
                        import io.dynawright.annotation.*;

                        @Table("orders")
                        public class Order extends Base {

                            @PartitionKey private String id;

                            public String getId() {
                                return id;
                            }

                            public void setId(String id) {
                                this.id = id;
                            }
                        }
                        """).run();
        assertThat(said).hasSize(2);
        assertThat(said.get(0)).contains("cannot find symbol", "class Base");
        assertThat(said.get(1))
                .startsWith("Order.java:4:8: error: DW411 Order was not processed, because its superclass needs Base,");
    }

    @Test
    @DisplayName("a component with a name that Java does not allow is left to javac")
    void illegalComponent() {
        List<String> said = javac().with("Order.java", """
                        import io.dynawright.annotation.*;
                        @Table("orders")
                        public record Order(@PartitionKey String getClass, int count) {}
                        """).run();
        assertThat(said).singleElement().asString().contains("illegal record component name getClass");
    }

    @Test
    @DisplayName("a constant that does not exist is named beside javac's own error")
    void missingConstant() {
        List<String> said = javac().with("Order.java", """
                        import io.dynawright.annotation.*;

                        @Table(Names.ORDERS)
                        public record Order(@PartitionKey String id) {}
                        """).run();
        assertThat(said).hasSize(2);
        assertThat(said.get(0)).contains("cannot find symbol", "Names");
        assertThat(said.get(1)).startsWith("Order.java:3:13: error: DW411 ").contains("constant");
    }

    @Test
    @DisplayName("an entity waits for the type that another processor writes, and is told of once")
    void deferral() {
        JavacRun run = javac().with("shop/Order.java", """
                        package shop;

                        import io.dynawright.annotation.*;

                        @Table("orders")
                        public record Order(@PartitionKey String id, Status status, Status.Detail detail) {}
                        """)
                .with("shop/Invoice.java", """
                        package shop;

                        import io.dynawright.annotation.*;

                        @Table("invoices")
                        public record Invoice(String id, Status status) {}
                        """)
                .and(new WritingProcessor("shop.Status", """
                        package shop;

                        public enum Status {
                            OPEN;

                            public enum Detail {
                                ALL
                            }
                        }
                        """));
        assertThat(run.run()).singleElement().asString().startsWith("shop/Invoice.java:6:8: error: DW101 ");
        assertThat(run.generated().resolve("shop/OrderRepository.java")).isRegularFile();
    }

    @Test
    @DisplayName("an entity may mention the types generated for it")
    void selfReference() {
        JavacRun run = javac().with("shop/Order.java", """
                        package shop;

                        import io.dynawright.annotation.*;

                        @Table("orders")
                        public class Order {

                            private String id;

                            @PartitionKey
                            public String id() {
                                return id;
                            }

                            public Order id(String id) {
                                this.id = id;
                                return this;
                            }

                            public OrderKey key() {
                                return null;
                            }

                            static OrderRepository repository(OrderUpdate update) {
                                return null;
                            }
                        }
                        """);
        assertThat(run.run()).isEmpty();
    }

    @Test
    @DisplayName("what Lombok adds is seen")
    void lombok() {
        JavacRun run = javac().with("lombok/Data.java", "package lombok;\n\npublic @interface Data {}\n")
                .with("Order.java", """
                        import io.dynawright.annotation.*;

                        @lombok.Data
                        @Table("orders")
                        public class Order extends Written {

                            @PartitionKey public String id;
                        }
                        """)
                .and(new WritingProcessor("Written", """
                        public class Written {

                            public String getId() {
                                return null;
                            }

                            public void setId(String id) {}
                        }
                        """));
        assertThat(run.run()).isEmpty();
    }

    @Test
    @DisplayName("what waits for Lombok is not complained of when the mistake of another entity ends the rounds")
    void lombokAfterMistake() {
        List<String> said = javac().with("lombok/Data.java", """
                        package lombok;

                        public @interface Data {}
                        """)
                .with("Order.java", """
                        import io.dynawright.annotation.*;

                        @lombok.Data
                        @Table("orders")
                        public class Order {

                            @PartitionKey
                            private String orderId;
                        }
                        """)
                .with("Parcel.java", """
                        import io.dynawright.annotation.*;

                        @Table("parcels")
                        public record Parcel(@PartitionKey boolean parcelId) {}
                        """)
                .run();
        assertThat(said).singleElement().asString().startsWith("Parcel.java:4:22: error: DW105 ");
    }

    @Test
    @DisplayName("a problem of an inherited member is told at the member, if it is being compiled")
    void inheritedProblemInSource() {
        List<String> said =
                javac().with("Base.java", BASE).with("Order.java", ORDER).run();
        assertThat(said).singleElement().asString().startsWith("Base.java:2:20: error: DW304 \"note\" has no setter");
    }

    @Test
    @DisplayName("a problem of an inherited member is told at the entity, if the member is on the class path")
    void inheritedProblemOnClassPath(@TempDir Path library) {
        JavacRun base = JavacRun.in(library).with("Base.java", BASE);
        assertThat(base.run()).isEmpty();
        List<String> said = javac().with("Order.java", ORDER)
                .classPath(base.classes() + File.pathSeparator + System.getProperty("java.class.path"))
                .run();
        assertThat(said)
                .singleElement()
                .asString()
                .startsWith("Order.java:3:8: error: DW304 [Base.note] \"note\" has no setter");
    }

    @Test
    @DisplayName("what an earlier build left on the class path is in nobody's way")
    void leftovers() {
        JavacRun first = javac().with("shop/Order.java", SIMPLE);
        assertThat(first.run()).isEmpty();
        String classPath = first.classes() + File.pathSeparator + System.getProperty("java.class.path");
        assertThat(javac().classPath(classPath).run()).isEmpty();
    }

    @Test
    @DisplayName("an entity in a named module is processed, and signed only if the module sees the annotation for it")
    void namedModule(@TempDir Path modules) throws IOException {
        List<String> options = List.of("-Xlint:-requires-automatic,-exports", "--module-path", modulePath(modules));
        JavacRun run = javac().with("shop/Order.java", SIMPLE)
                .with("module-info.java", "module shop {\n    requires io.dynawright;\n}\n")
                .options(options);
        assertThat(run.run()).isEmpty();
        Path key = run.generated().resolve("shop/OrderKey.java");
        assertThat(key).content().doesNotContain("@Generated");

        JavacRun seeing = javac().with(
                        "module-info.java",
                        "module shop {\n    requires io.dynawright;\n    requires java.compiler;\n}\n")
                .options(options);
        assertThat(seeing.run()).isEmpty();
        assertThat(key).content().contains("@Generated(\"io.dynawright.processor.DynawrightProcessor\")");
    }

    /** The runtime and the SDK. */
    private static String modulePath(Path modules) throws IOException {
        List<String> classPath = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
        Path runtime = classPath.stream()
                .filter(entry -> entry.contains("dynawright-runtime") || isRuntime(Path.of(entry)))
                .findFirst()
                .map(Path::of)
                .orElseThrow();
        Path jar = Files.isDirectory(runtime) ? jarOf(runtime, modules.resolve("runtime.jar")) : runtime;
        return Stream.concat(Stream.of(jar.toString()), classPath.stream().filter(entry -> entry.contains("awssdk")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isRuntime(Path entry) {
        return Files.exists(entry.resolve("io/dynawright/annotation"));
    }

    /** Only a jar can be an automatic module, and before the runtime is packaged there is none. */
    private static Path jarOf(Path classes, Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", "io.dynawright");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    @Test
    @DisplayName("our own mistakes ask to be reported, show no stack and stop no other entity")
    void crash() throws IOException {
        JavacRun run =
                javac().with("shop/Order.java", SIMPLE).with("shop/Zebra.java", SIMPLE.replace("Order", "Zebra"));
        Files.createDirectories(run.generated().resolve("shop/OrderSchema.java"));
        assertThat(run.run())
                .singleElement()
                .asString()
                .startsWith(
                        "shop/Order.java:6:8: error: DW000 Internal error of Dynawright while processing shop.Order: ")
                .contains("please report it")
                .hasLineCount(2);
        assertThat(run.generated().resolve("shop/ZebraRepository.java")).isRegularFile();
    }

    @Test
    @DisplayName("annotations without effect are warned of, and the entity is processed")
    void warningsRefuseNothing() {
        JavacRun run = javac().with("jakarta/persistence/Column.java", """
                        package jakarta.persistence;

                        public @interface Column {}
                        """).with("shop/Order.java", """
                        package shop;

                        import io.dynawright.annotation.*;
                        import jakarta.persistence.Column;

                        @Table("orders")
                        public record Order(@PartitionKey String id, @Column long version) {}
                        """);
        assertThat(run.run()).singleElement().asString().startsWith("shop/Order.java:7:46: warning: DW311 ");
        assertThat(run.classes().resolve("shop/OrderRepository.class")).isRegularFile();
    }

    private static final String SIMPLE = """
            package shop;

            import io.dynawright.annotation.*;

            @Table("orders")
            public record Order(@PartitionKey String id) {}
            """;

    private static final String BASE = """
            public class Base {
                private String note;

                public String getNote() {
                    return note;
                }
            }
            """;

    private static final String ORDER = """
            import io.dynawright.annotation.*;
            @Table("orders")
            public class Order extends Base {
                @PartitionKey private String id;

                public String getId() {
                    return id;
                }

                public void setId(String id) {
                    this.id = id;
                }
            }
            """;
}
