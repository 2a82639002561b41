package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.samples.conformance.support.CompiledSchemas;
import io.dynawright.samples.conformance.support.Entities;
import io.dynawright.samples.conformance.support.Javac;
import io.dynawright.samples.conformance.support.Normal;
import io.dynawright.samples.conformance.support.RandomModule;
import io.dynawright.schema.EntitySchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Entities that are random themselves: documents in lists, sets, maps and arrays compile without a warning, and random
 * objects of them are read as they were written.
 *
 * <p>{@code -Ddocuments.runs=100} makes more of them, {@code -Ddynawright.seed=7} others; a failure names its seed.
 */
class RandomDocumentsTest {

    private static final int RUNS = Integer.getInteger("documents.runs", 5);
    private static final long SEED = Long.getLong("dynawright.seed", 20_261_121);

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsRead() throws Exception {
        for (long seed = SEED; seed < SEED + RUNS; seed++) {
            Map<String, String> sources = RandomModule.sources(seed);
            try {
                verify(sources, seed);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Ddynawright.seed=" + seed + " -Ddocuments.runs=1\n" + sources, e);
            }
        }
    }

    private void verify(Map<String, String> sources, long seed) throws IOException, ReflectiveOperationException {
        Path output = Files.createDirectory(folder.resolve("module" + seed));
        assertThat(Javac.compileWithProcessor(
                        output, sources, "-parameters", "-Xlint:all,-processing,-path", "-classpath", Javac.CLASS_PATH))
                .isEmpty();
        try (CompiledSchemas schemas = CompiledSchemas.in(output)) {
            EntitySchema<?> schema = (EntitySchema<?>) schemas.schema("acme.RootSchema");
            Entities.forEachSeed(each -> verify(schema, each));
        }
    }

    private static <T> void verify(EntitySchema<T> schema, long seed) {
        T entity = Entities.random(schema.entity(), seed);
        Object expected = Normal.of(entity);

        assertThat(Normal.of(schema.fromItem(schema.toItem(entity)))).as("map").isEqualTo(expected);
        assertThat(Normal.of(schema.fromJson(schema.toJson(entity)))).as("JSON").isEqualTo(expected);
    }
}
