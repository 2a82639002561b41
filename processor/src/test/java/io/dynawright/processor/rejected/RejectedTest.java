package io.dynawright.processor.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What users see: the whole output of javac for each code, place and text, so that a change of a message is a change of
 * a file. {@code -Dexpected.update=true} writes the files anew.
 */
class RejectedTest {

    private static final boolean UPDATE = Boolean.getBoolean("expected.update");

    static List<RejectedCase> cases() throws IOException {
        return RejectedCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("javac says what is expected, and nothing else")
    void saysWhatIsExpected(RejectedCase rejected, @TempDir Path directory) throws IOException {
        String said = rejected.run(directory);
        if (UPDATE) {
            assertThat(System.getenv("CI"))
                    .as("expectations are not updated under CI")
                    .isNull();
            Files.writeString(rejected.expected(), said);
        }
        assertThat(said).contains(rejected.code()).doesNotContain("at io.dynawright");
        assertThat(rejected.expected())
                .as("run with -Dexpected.update=true to write it")
                .exists();
        assertThat(said).isEqualTo(Files.readString(rejected.expected()));
    }
}
