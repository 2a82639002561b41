package io.dynawright.processor.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published can be rebuilt by anyone, anywhere, to the last byte. Runs the Maven that runs this test. */
class ReproducibleJarsTest {

    private static final List<String> JARS =
            List.of("runtime/target/dynawright-runtime-%s.jar", "processor/target/dynawright-processor-%s.jar");

    /** What the build reads; the parent names the samples as modules. */
    private static final List<String> PARTS = List.of(
            "pom.xml",
            ".mvn",
            "LICENSE",
            "runtime",
            "processor",
            "samples/testing/pom.xml",
            "samples/quickstart/pom.xml");

    private static final Path PROJECT = Path.of(System.getProperty("project.root"));
    private static final Path REPOSITORY = Path.of(System.getProperty("maven.repository"));
    private static final Path MAVEN = Path.of(System.getProperty("maven.home"), "bin", "mvn");

    @TempDir
    Path temporary;

    @Test
    void twoBuildsInDifferentPlacesGiveEqualBytes() throws Exception {
        Path first = build("first");
        Path second = build("a/second/place");

        for (String jar : JARS) {
            String name = jar.formatted(System.getProperty("project.version"));
            assertThat(second.resolve(name)).hasSameBinaryContentAs(first.resolve(name));
        }
    }

    private Path build(String folder) throws IOException, InterruptedException {
        Path copy = Files.createDirectories(temporary.resolve(folder));
        for (String part : PARTS) {
            copy(PROJECT.resolve(part), copy.resolve(part));
        }
        Path log = copy.resolve("build.log");
        int status = new ProcessBuilder(
                        MAVEN.toString(),
                        "--quiet",
                        "-Dmaven.repo.local=" + REPOSITORY,
                        "-Dquickstart",
                        "--projects=runtime,processor",
                        "package")
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(status).as(() -> read(log)).isZero();
        return copy;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = from.relativize(file);
                if (!relative.startsWith("target")) {
                    Path target = to.resolve(relative.toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
