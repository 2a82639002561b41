package io.dynawright.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.schema.TableDefinitions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the main program is called, and what it says of wrong calls. */
class DriftMainTest {

    private static final String SECRET = "hidden-secret-access-key";

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path classes;

    @BeforeEach
    void nothingElseIsOnTheClassPath() throws IOException {
        Thread.currentThread()
                .setContextClassLoader(
                        new URLClassLoader(new URL[] {classes.toUri().toURL()}, null));
    }

    @AfterEach
    void theThreadIsAsItWas() throws IOException {
        ((URLClassLoader) Thread.currentThread().getContextClassLoader()).close();
        Thread.currentThread().setContextClassLoader(before);
    }

    private void declareOrders() throws IOException {
        Path file = classes.resolve(TableDefinitions.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                {"format": 1, "module": "shop", "tables": [{"name": "orders", "entity": "com.acme.Order",
                "attributes": [{"name": "id", "type": "S"}], "key": {"partition": ["id"], "sort": []}}]}""");
    }

    private int run(Map<String, String> environment, String... arguments) {
        return DriftMain.run(
                List.of(arguments),
                environment,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void helpIsPrinted() {
        assertThat(run(Map.of(), "--help")).isZero();
        assertThat(text(out)).startsWith("Usage: ").contains("--remove-undeclared");
        assertThat(err.size()).isZero();
    }

    @Test
    void wrongOptionsAreToldWithTheRightOnes() {
        assertThat(run(Map.of(), "--colour")).isEqualTo(2);
        assertThat(text(err)).startsWith("There is no option --colour.").contains("Usage: ");
        err.reset();
        assertThat(run(Map.of(), "--table")).isEqualTo(2);
        assertThat(text(err)).startsWith("--table needs the name of a table.");
        assertThat(out.size()).isZero();
    }

    @Test
    void aClassPathWithoutTablesIsNoSuccess() {
        assertThat(run(Map.of())).isEqualTo(2);
        assertThat(text(err)).startsWith("No module on the class path tells of its tables");
    }

    @Test
    void anUnknownTableIsToldWithThoseThereAre() throws IOException {
        declareOrders();
        assertThat(run(Map.of(), "--table", "carts", "--table", "orders")).isEqualTo(2);
        assertThat(text(err)).startsWith("No module declares carts. There are: orders");
    }

    @Test
    void whatIsWrongWithTheEnvironmentIsToldWithoutSecrets() throws IOException {
        declareOrders();
        assertThat(run(Map.of(
                        "AWS_REGION", "eu-west-1",
                        "AWS_SECRET_ACCESS_KEY", SECRET,
                        "DYNAMODB_TIMEOUT_SECONDS", "soon")))
                .isEqualTo(2);
        assertThat(text(err)).contains("DYNAMODB_TIMEOUT_SECONDS").doesNotContain(SECRET);
        assertThat(out.size()).isZero();
    }
}
