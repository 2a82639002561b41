package io.dynawright;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import io.dynawright.operation.AsyncExecutor;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.Orders;
import io.dynawright.stub.Answers;
import io.dynawright.stub.AsyncOver;
import io.dynawright.stub.BatchTable;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The runtime holds no thread up that others need, and makes none where nothing waits. */
@Timeout(300)
class ThreadsTest {

    /** Up to JDK 23 a virtual thread that waits inside of {@code synchronized} holds up the thread that carries it. */
    @Test
    void nothingIsSynchronized() throws IOException, URISyntaxException {
        List<String> found = new ArrayList<>();
        Path classes = Path.of(Dynawright.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                found.addAll(synchronizedMethods(Files.readAllBytes(file)));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void whereSomethingIsSynchronizedItIsFound() throws IOException {
        byte[] monitors = ThreadsTest.class
                .getResourceAsStream("ThreadsTest$Monitors.class")
                .readAllBytes();
        assertThat(synchronizedMethods(monitors)).containsExactlyInAnyOrder("method", "block");
    }

    private static final class Monitors {

        private int count;

        synchronized int method() {
            return count++;
        }

        int block() {
            synchronized (this) {
                return count++;
            }
        }

        int none() {
            return count;
        }
    }

    private static List<String> synchronizedMethods(byte[] classFile) {
        List<String> found = new ArrayList<>();
        ClassVisitor visitor = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                if ((access & Opcodes.ACC_SYNCHRONIZED) != 0) {
                    found.add(name);
                }
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInsn(int opcode) {
                        if (opcode == Opcodes.MONITORENTER) {
                            found.add(name);
                        }
                    }
                };
            }
        };
        new ClassReader(classFile).accept(visitor, ClassReader.SKIP_DEBUG);
        return found;
    }

    @Test
    void whatIsAsynchronousMakesNoThreadsAndWaitsForNothing() {
        noClasses()
                .that()
                .haveSimpleNameStartingWith("Async")
                .or()
                .haveNameMatching(".*\\.(DynawrightAsync|Ongoing|Futures|TableWait|ThreadSleeper|WorkingSet)(\\$.*)?")
                .should()
                .callConstructorWhere(
                        DescribedPredicate.describe("makes a thread", call -> isThread(call.getTargetOwner())))
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "makes threads or waits",
                        call -> call.getTargetOwner().isEquivalentTo(Executors.class)
                                || (call.getTargetOwner().isAssignableTo(Future.class)
                                        && List.of("get", "join").contains(call.getName()))))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackagesOf(AsyncExecutor.class, DynawrightAsync.class));
    }

    private static boolean isThread(JavaClass type) {
        return type.isAssignableTo(Thread.class);
    }

    /** The baseline does not know them, hence the reflection. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void manyVirtualThreadsCallAtTheSameTime() throws Exception {
        ExecutorService virtual = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        BatchTable http = answering();
        try (DynamoDbClient client = http.client()) {
            assertThat(callers(virtual, Dynawright.over(client))).containsOnly(Optional.of(Orders.ONE));
            DynawrightAsync async = DynawrightAsync.over(AsyncOver.client(http));
            assertThat(callers(virtual, async.blocking())).containsOnly(Optional.of(Orders.ONE));
        } finally {
            virtual.shutdown();
        }
    }

    private static BatchTable answering() {
        return new BatchTable("customerId", "orderId")
                .answering(request -> Answers.ok("{\"Item\":" + Orders.ONE_JSON + "}"));
    }

    private static List<Optional<Order>> callers(ExecutorService threads, Dynawright dynawright) throws Exception {
        List<Callable<Optional<Order>>> calls = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            calls.add(() -> dynawright.run(OrderOperations.find(OrderKey.of("c-1", "o-1"))));
        }
        List<Optional<Order>> found = new ArrayList<>();
        for (Future<Optional<Order>> call : threads.invokeAll(calls)) {
            found.add(call.get());
        }
        return found;
    }
}
