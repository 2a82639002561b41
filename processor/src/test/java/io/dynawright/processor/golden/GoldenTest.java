package io.dynawright.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated, compared as exact text. {@code -Dgolden.update=true} rewrites what is expected. */
class GoldenTest {

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isGeneratedAsExpected(GoldenCase golden) throws IOException {
        Map<String, String> generated = Generation.run(golden);
        if (Boolean.getBoolean("golden.update")) {
            update(golden, generated);
        }
        Map<String, String> expected = golden.expected();
        assertThat(expected.keySet())
                .as("the files below " + golden.out().toAbsolutePath() + "; -Dgolden.update=true writes them")
                .isEqualTo(generated.keySet());
        expected.forEach((path, text) -> assertThat(generated.get(path))
                .as(golden.out().resolve(path).toString())
                .isEqualTo(text));
    }

    private static void update(GoldenCase golden, Map<String, String> generated) throws IOException {
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("goldens are not updated under CI");
        }
        delete(golden.out());
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Path path = golden.out().resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
