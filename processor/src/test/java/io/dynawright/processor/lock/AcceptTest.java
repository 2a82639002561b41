package io.dynawright.processor.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users do: a compilation fails because of the lock, the change is accepted, and it succeeds. */
class AcceptTest {

    private static final String FIRST = """
            package com.acme;

            import io.dynawright.annotation.*;

            @Table("orders")
            public record Order(@PartitionKey String id, String note) {}
            """;

    private static final String SECOND = FIRST.replace("String note", "int note");

    @TempDir
    private Path folder;

    @Test
    void aRefusedChangeIsAcceptedFromWhatTheFailedCompilationLeft() throws IOException, InterruptedException {
        LockedModule module = new LockedModule(folder);
        assertThat(module.compile(FIRST)).singleElement().asString().contains("error: DW850");
        assertThat(run(module, "accept"))
                .isEqualTo("0 + the whole lock, which is new\n" + module.lock() + " is written. Commit it.\n");
        assertThat(module.compile(FIRST)).isEmpty();

        assertThat(module.compile(SECOND)).singleElement().asString().contains("error: DW858");
        assertThat(run(module, "verify"))
                .startsWith("1 ! tables/orders/attributes/note/value/form: \"String\" -> \"Integer\"\n");
        assertThat(run(module, "accept"))
                .startsWith("0 ! tables/orders/attributes/note/value/form: \"String\" -> \"Integer\"\n");
        assertThat(module.compile(SECOND)).isEmpty();
        assertThat(run(module, "verify")).isEqualTo("0 " + module.lock() + " is up to date.\n");
        assertThat(Files.exists(module.classes().resolve("com/acme/OrderRepository.class")))
                .isTrue();
    }

    /** The exit status, and what is printed. */
    private static String run(LockedModule module, String command) throws IOException, InterruptedException {
        String classPath = module.classes() + File.pathSeparator + System.getProperty("java.class.path");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(List.of(
                        java.toString(),
                        "-cp",
                        classPath,
                        "io.dynawright.lock.SchemaLock",
                        command,
                        module.lock().toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said.replace("\r\n", "\n");
    }
}
