package io.dynawright.processor.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.processor.JavacRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities and documents of several packages can have one simple name. */
class SameNamesTest {

    @TempDir
    private Path folder;

    @Test
    void schemasOfTheSameSimpleNameAreKeptApart() throws IOException {
        JavacRun run = JavacRun.in(folder).options(List.of("-Adynawright.module=shop"));
        run.with("a/Pet.java", pet("a", "name")).with("b/Pet.java", pet("b", "nick"));
        run.with("a/Owner.java", owner("a")).with("b/Owner.java", owner("b"));
        assertThat(run.run()).isEmpty();
        Path schemas = run.classes().resolve("META-INF/dynawright/schema");
        try (Stream<Path> files = Files.list(schemas)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.Owner.schema.json", "b.Owner.schema.json");
        }
        assertThat(schemas.resolve("a.Owner.schema.json"))
                .content()
                .contains("\"name\"")
                .doesNotContain("\"nick\"");
        assertThat(schemas.resolve("b.Owner.schema.json"))
                .content()
                .contains("\"nick\"")
                .doesNotContain("\"name\"");
    }

    private static String pet(String packageName, String member) {
        return """
                package %s;
                @io.dynawright.annotation.Document
                public record Pet(String %s) {}
                """.formatted(packageName, member);
    }

    private static String owner(String packageName) {
        return """
                package %s;
                import io.dynawright.annotation.*;
                @Table("owners-%s")
                public record Owner(@PartitionKey String id, Pet pet) {}
                """.formatted(packageName, packageName);
    }

    @Test
    void aModuleWithoutTablesIsHeldAgainstItsLock() throws IOException {
        Path lock = folder.resolve("lock.json");
        Files.writeString(lock, Files.readString(Path.of("src/test/resources/lock/shop.lock.json")));
        JavacRun run = JavacRun.in(folder).options(List.of("-Adynawright.lock=" + lock));
        assertThat(run.with("a/Nothing.java", "package a; public class Nothing {}")
                        .run())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("DW8"));
    }
}
