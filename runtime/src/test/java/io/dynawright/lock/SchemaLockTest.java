package io.dynawright.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaLockTest {

    private static final String NAME = "META-INF/dynawright/dynawright.lock.json";

    private static final String NOTE = """
            {"format": 1, "tables": {"orders": {"attributes": {"id": "S", "note": "S"}}}}
            """;

    private static final String REMARK = """
            {"format": 1, "tables": {"orders": {"attributes": {"id": "N", "remark": "S"}}}}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Path classes;
    private Path lock;

    @BeforeEach
    void nameFiles() {
        classes = folder.resolve("classes");
        lock = folder.resolve("dynawright.lock.json");
    }

    @Test
    void acceptWritesWhatTheCompilationLeft() throws IOException {
        compiled(REMARK);
        Files.writeString(lock, NOTE);

        assertThat(run("accept")).isZero();

        assertThat(lock).hasContent(REMARK);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        ! tables/orders/attributes/id: "S" -> "N"
                        - tables/orders/attributes/note: "S"
                        + tables/orders/attributes/remark: "S"
                        %s is written. Commit it.
                        """.formatted(lock));
        assertThat(files()).containsExactlyInAnyOrder("classes", "dynawright.lock.json");
    }

    @Test
    void acceptMakesANewLockAndItsFolder() throws IOException {
        compiled(NOTE);
        lock = folder.resolve("locks").resolve("shop.json");

        assertThat(run("accept")).isZero();

        assertThat(lock).hasContent(NOTE);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("+ the whole lock, which is new\n");
    }

    @Test
    void acceptReplacesWhatIsNoJson() throws IOException {
        compiled(NOTE);
        Files.writeString(lock, "<<<<<<< HEAD\n");

        assertThat(run("accept")).isZero();

        assertThat(lock).hasContent(NOTE);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("! the whole lock, which is no JSON object\n");
    }

    @Test
    void verifySaysThatNothingHasChanged() throws IOException {
        compiled(NOTE);
        Files.writeString(lock, NOTE);

        assertThat(run("verify")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(lock + " is up to date.\n");
    }

    @Test
    void verifyExitsWithOneAndWritesNothing() throws IOException {
        compiled(REMARK);
        Files.writeString(lock, NOTE);

        assertThat(run("verify")).isEqualTo(1);

        assertThat(lock).hasContent(NOTE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("- tables/orders/attributes/note: \"S\"")
                .endsWith(lock + " is not up to date. Run SchemaLock accept, and commit the file.\n");
    }

    @Test
    void verifyExitsWithOneWhereThereIsNoLock() throws IOException {
        compiled(NOTE);

        assertThat(run("verify")).isEqualTo(1);
        assertThat(lock).doesNotExist();
    }

    @Test
    void aFileThatIsLaidOutOtherwiseIsDifferent() throws IOException {
        compiled(NOTE);
        Files.writeString(lock, NOTE.replace(" ", ""));

        assertThat(run("verify")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("! the layout of the file\n");
    }

    @Test
    void withoutACompilationThereIsNothingToAccept() {
        assertThat(run("accept")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("-Adynawright.lock=<lock file>");
        assertThat(lock).doesNotExist();
    }

    @Test
    void aBrokenCandidateIsNotAccepted() throws IOException {
        compiled("[]");

        assertThat(run("accept")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("is no JSON object");
    }

    @Test
    void aLockThatCannotBeReadIsTold() throws IOException {
        compiled(NOTE);
        Files.createDirectories(lock);

        assertThat(run("accept")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot be read");
    }

    @Test
    void whatWasStoredUnderEarlierVersionsIsNotLost() throws IOException {
        String second = """
                {"format": 1, "tables": {"t": {"schemaVersion": {"current": 2, "oldest": 1, "attribute": "v"}, "history": [{"version": 1}]}}}
                """;
        String third = second.replace("\"current\": 2", "\"current\": 3");
        Files.writeString(lock, second);
        compiled(third);
        assertThat(run("accept")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("What was stored under schema version 2 of the table t would be lost.");
        assertThat(lock).hasContent(second);

        compiled(third.replace("{\"version\": 1}", "{\"version\": 1}, {\"version\": 2}"));
        assertThat(run("accept")).isZero();

        compiled(third.replace("\"oldest\": 1", "\"oldest\": 3").replace("{\"version\": 1}", ""));
        assertThat(run("accept")).isZero();
    }

    @Test
    void aLockOfANewerFormatIsNotReplaced() throws IOException {
        compiled(NOTE);
        Files.writeString(lock, NOTE.replace("1", "2"));

        assertThat(run("accept")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("newer version of Dynawright");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "accept",
                "reject lock.json",
                "accept lock.json --from",
                "accept lock.json more classes",
                "accept a b"
            })
    void otherArgumentsShowTheUsage(String arguments) {
        assertThat(SchemaLock.run(List.of(arguments.split(" ")), print(out), print(err)))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Usage: SchemaLock accept|verify");
    }

    @Test
    void helpIsShownWhereItIsAskedFor() {
        assertThat(SchemaLock.run(List.of("--help"), print(out), print(err))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Usage:");
    }

    @Test
    void theClassPathHasTheOneThatIsMeant() throws Exception {
        compiled(NOTE);
        String classPath = String.join(File.pathSeparator, "library.jar", classes.toString(), "", classes.toString());

        assertThat(Candidates.find(Optional.empty(), classPath).text()).isEqualTo(NOTE);
    }

    @Test
    void severalOnTheClassPathAreTold() throws IOException {
        compiled(NOTE);
        Path others = folder.resolve("others");
        Files.createDirectories(others.resolve(NAME).getParent());
        Files.writeString(others.resolve(NAME), NOTE);

        assertThat(failure(classes + File.pathSeparator + others))
                .contains("--from")
                .contains(classes.toString())
                .contains(others.toString());
        assertThat(failure("library.jar"))
                .contains("No folder of the class path")
                .contains("--from");
    }

    private static String failure(String classPath) {
        try {
            return Candidates.find(Optional.empty(), classPath).text();
        } catch (LockException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void compiled(String text) throws IOException {
        Files.createDirectories(classes.resolve(NAME).getParent());
        Files.writeString(classes.resolve(NAME), text);
    }

    private int run(String action) {
        return SchemaLock.run(List.of(action, lock.toString(), "--from", classes.toString()), print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
