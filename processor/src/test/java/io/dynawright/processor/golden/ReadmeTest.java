package io.dynawright.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows of entities, generated code and messages is what the processor takes and gives. */
class ReadmeTest {

    private static final Path README = Path.of(System.getProperty("project.root"), "README.md");
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MESSAGE = Pattern.compile("(?m)^Order\\.java:\\d+: error: (DW\\d{3} .*\n    .*)$");

    @Test
    void theEntityIsThatOfTheGolden() throws IOException {
        assertThat(blocks().filter(block -> block.startsWith("@Table")))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(readAll(RESOURCES.resolve("golden/readme/in")))
                        .contains(block));
    }

    @Test
    void theGeneratedCodeIsThatOfTheGolden() throws IOException {
        assertThat(blocks().filter(block -> block.startsWith("    ")))
                .hasSizeGreaterThan(1)
                .allSatisfy(block -> assertThat(readAll(RESOURCES.resolve("golden/readme/out")))
                        .contains(block));
    }

    @Test
    void theMessagesAreThoseThatJavacShows() throws IOException {
        String expected = readAll(RESOURCES.resolve("rejected"));

        List<String> messages = MESSAGE.matcher(Files.readString(README))
                .results()
                .map(result -> result.group(1))
                .toList();

        assertThat(messages)
                .hasSizeGreaterThan(3)
                .allSatisfy(message -> assertThat(expected).contains(message));
    }

    private static Stream<String> blocks() throws IOException {
        return CODE.matcher(Files.readString(README)).results().map(result -> result.group(1));
    }

    private static String readAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(ReadmeTest::read).collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
