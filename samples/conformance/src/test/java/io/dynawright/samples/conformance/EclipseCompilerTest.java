package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.samples.conformance.support.CompiledSchemas;
import io.dynawright.samples.conformance.support.Javac;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The entities of this module under the Eclipse compiler: the same sources come out, and the same behaviour. */
class EclipseCompilerTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path OF_JAVAC = Path.of("target", "generated-sources", "annotations");

    @TempDir
    private static Path folder;

    private static final StringWriter SAID = new StringWriter();

    @BeforeAll
    static void compile() throws IOException {
        List<String> words = new ArrayList<>(List.of("--release", "17", "-warn:none", "-encoding", "UTF-8"));
        words.addAll(List.of("-classpath", classPath()));
        words.addAll(List.of("-processorpath", Javac.CLASS_PATH));
        words.addAll(List.of("-processor", "io.dynawright.processor.DynawrightProcessor"));
        words.addAll(
                List.of("-s", Files.createDirectories(folder.resolve("sources")).toString()));
        words.addAll(
                List.of("-d", Files.createDirectories(folder.resolve("classes")).toString()));
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            sources.filter(EclipseCompilerTest::isSource).map(Path::toString).forEach(words::add);
        }
        PrintWriter said = new PrintWriter(SAID);
        BatchCompiler.compile(words.toArray(String[]::new), said, said, null);
    }

    /** Without this module's own classes, which would hide that something was not generated. */
    private static String classPath() {
        return Stream.of(Javac.CLASS_PATH.split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith(Path.of("conformance", "target", "classes")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java");
    }

    @Test
    void thereIsNothingToComplainOf() {
        assertThat(SAID.toString()).isEmpty();
    }

    @Test
    void theSameSourcesAreWritten() throws IOException {
        assertThat(texts(folder.resolve("sources"))).isEqualTo(texts(OF_JAVAC)).hasSizeGreaterThan(100);
    }

    private static Map<String, String> texts(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(EclipseCompilerTest::isSource).toList()) {
                texts.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    /** An item with nothing but a key is read and written as the classes do that javac made. */
    @Test
    void theSameItemsAreReadAndWritten() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        try (CompiledSchemas eclipse = CompiledSchemas.in(folder.resolve("classes"))) {
            for (String name : schemas()) {
                expected.put(name, outcome(ofJavac(name)));
                found.put(name, outcome(eclipse.schema(name)));
                assertThat(eclipse.schema(name)).isNotSameAs(ofJavac(name));
            }
        }
        assertThat(found).isEqualTo(expected);
        assertThat(found.values().stream().filter(outcome -> outcome.startsWith("{")))
                .hasSizeGreaterThanOrEqualTo(15);
    }

    private static List<String> schemas() throws IOException {
        return texts(folder.resolve("sources")).keySet().stream()
                .filter(file -> file.endsWith("Schema.java"))
                .map(file -> file.substring(0, file.length() - ".java".length())
                        .replace('/', '.')
                        .replace('\\', '.'))
                .toList();
    }

    private static TableSchema<?> ofJavac(String name) throws ReflectiveOperationException {
        var instance = Class.forName(name).getDeclaredField("INSTANCE");
        instance.setAccessible(true);
        return (TableSchema<?>) instance.get(null);
    }

    private static String outcome(TableSchema<?> schema) {
        Map<String, AttributeValue> item = new TreeMap<>();
        schema.tableMetadata().keyAttributes().forEach(key -> item.put(key.name(), value(key.attributeValueType())));
        try {
            return new TreeMap<>(CompiledSchemas.roundTrip(schema, item)).toString();
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static AttributeValue value(AttributeValueType type) {
        return switch (type) {
            case N -> AttributeValue.fromN("1");
            case B -> AttributeValue.fromB(SdkBytes.fromUtf8String("b"));
            default -> AttributeValue.fromS("2026-01-01T00:00:00Z");
        };
    }
}
