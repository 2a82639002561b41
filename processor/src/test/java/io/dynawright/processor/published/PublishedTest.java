package io.dynawright.processor.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.processor.JavacRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written about a module, compared as exact text. {@code -Dpublished.update=true} rewrites what is expected. */
class PublishedTest {

    private static final Path SHOP = Path.of("src/test/resources/published/shop");

    @TempDir
    private Path folder;

    @Test
    void aModuleIsDescribedAsExpected() throws IOException {
        Map<String, String> published = texts(publish());
        if (Boolean.getBoolean("published.update")) {
            update(published);
        }
        Map<String, String> expected = texts(SHOP.resolve("out"));
        assertThat(published.keySet())
                .as("the files below " + SHOP.resolve("out").toAbsolutePath() + "; -Dpublished.update=true writes them")
                .isEqualTo(expected.keySet());
        expected.forEach(
                (path, text) -> assertThat(published.get(path)).as(path).isEqualTo(text));
    }

    private Path publish() throws IOException {
        JavacRun run = JavacRun.in(folder).options(List.of("-Adynawright.module=shop"));
        texts(SHOP.resolve("in")).forEach(run::with);
        assertThat(run.run()).isEmpty();
        return Files.createDirectories(run.classes().resolve("META-INF/dynawright"));
    }

    private static void update(Map<String, String> published) throws IOException {
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("what is expected is not updated under CI");
        }
        for (Map.Entry<String, String> file : published.entrySet()) {
            Path path = SHOP.resolve("out").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> texts(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Files.createDirectories(root))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
