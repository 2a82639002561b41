package io.dynawright.samples.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.samples.conformance.support.Javac;
import io.dynawright.samples.conformance.support.Tables;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Entities across modules: of Maven, and of Java. */
class ModulesTest {

    private static final Map<String, String> NAMED_MODULE =
            Map.of("module-info.java", """
            module com.acme.shop {
                requires io.dynawright;
            }
            """, "Parcel.java", """
            package com.acme.shop;
            import io.dynawright.annotation.*;
            @Table("parcels")
            record Parcel(@PartitionKey String id, @SortKey int position, String text) {}
            """, "Main.java", """
            package com.acme.shop;
            public class Main {
                public static void main(String[] args) {
                    Parcel parcel = new Parcel("p-1", 1, "text");
                    Parcel copy = ParcelSchema.INSTANCE.mapToItem(ParcelSchema.INSTANCE.toItem(parcel));
                    ParcelOperations.query("p-1", q -> q.position().ge(1).filter(it -> it.text().eq("text")));
                    System.out.print(Main.class.getModule() + ": " + copy);
                }
            }
            """);

    private static final String USER = """
            package com.acme.user;
            import io.dynawright.Dynawright;
            import io.dynawright.samples.conformance.*;
            public class User implements java.util.function.Function<Dynawright, String> {
                @Override
                public String apply(Dynawright dynawright) {
                    OrderRepository orders = new OrderRepository(dynawright);
                    orders.upsert("c-1", "o-1", u -> u.status().set(OrderStatus.PAID));
                    return orders.byTotal("c-1", q -> q.total().gt(1)).count() + " of "
                            + orders.query("c-1", q -> q.orderId().eq("o-1").consistent()).count();
                }
            }
            """;

    @RegisterExtension
    private final Tables tables = new Tables(OrderSchema.INSTANCE);

    @TempDir
    private Path folder;

    @Test
    void anEntityAndItsUserCompiledSeparately() throws Exception {
        List<String> problems = Javac.compile(folder, Map.of("User.java", USER), "-classpath", Javac.CLASS_PATH);
        assertThat(problems).isEmpty();

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ModulesTest.class.getClassLoader())) {
            Object user =
                    loader.loadClass("com.acme.user.User").getConstructor().newInstance();

            @SuppressWarnings("unchecked")
            Function<Dynawright, String> function = (Function<Dynawright, String>) user;
            assertThat(function.apply(tables.dynawright())).isEqualTo("0 of 1");
        }
    }

    @Test
    void anEntityInANamedModule() throws Exception {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        String libraries =
                Stream.concat(Stream.of(runtimeJar()), sdkJars()).collect(Collectors.joining(File.pathSeparator));

        List<String> problems = Javac.compileWithProcessor(classes, NAMED_MODULE, "--module-path", libraries);
        assertThat(problems).isEmpty();

        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        classes + File.pathSeparator + libraries,
                        "--module",
                        "com.acme.shop/com.acme.shop.Main")
                .redirectErrorStream(true)
                .start();
        assertThat(new String(java.getInputStream().readAllBytes(), UTF_8))
                .isEqualTo("module com.acme.shop: Parcel[id=p-1, position=1, text=text]");
        assertThat(java.waitFor()).isZero();
    }

    /** The SDK and what it needs: other libraries of the tests are not made for the module path. */
    private static Stream<String> sdkJars() {
        return Arrays.stream(Javac.CLASS_PATH.split(File.pathSeparator))
                .filter(entry ->
                        Stream.of("awssdk", "reactive-streams", "slf4j-api").anyMatch(entry::contains));
    }

    /** The runtime's jar; before there is one, its classes with the name that the jar gives the module. */
    private String runtimeJar() throws IOException, URISyntaxException {
        Path runtime = Path.of(Dynawright.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isRegularFile(runtime)) {
            return runtime.toString();
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", "io.dynawright");
        Path jar = folder.resolve("runtime.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(runtime).filter(Files::isRegularFile)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                entries.putNextEntry(
                        new JarEntry(runtime.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
        return jar.toString();
    }
}
