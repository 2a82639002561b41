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

/**
 * Templates of tables that need nearly all that templates can say, compared as exact text. {@code
 * -Dpublished.update=true} rewrites what is expected.
 */
class RegionsTest {

    private static final Path REGIONS = Path.of("src/test/resources/published/regions");

    @TempDir
    private Path folder;

    @Test
    void templatesSayAllThatSettingsSay() throws IOException {
        JavacRun run = JavacRun.in(folder).options(List.of("-Adynawright.module=regions"));
        texts(REGIONS.resolve("in")).forEach(run::with);
        assertThat(run.run()).isEmpty();
        Map<String, String> published = texts(run.classes().resolve("META-INF/dynawright"));
        published.keySet().removeIf(path -> !path.matches("stacks\\.json|(cloudformation|terraform)/.*"));
        if (Boolean.getBoolean("published.update") && System.getenv("CI") == null) {
            for (Map.Entry<String, String> file : published.entrySet()) {
                Path path = REGIONS.resolve("out").resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
        assertThat(published).isEqualTo(texts(REGIONS.resolve("out")));
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
