package io.dynawright.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The same entities give the same bytes, whatever else is compiled and wherever. */
@Isolated
class StabilityTest {

    private static final JavaFileObject CAT = entity("Cat", "String name");
    private static final JavaFileObject CAT_WITH_LIVES = entity("Cat", "String name, int lives");
    private static final JavaFileObject DOG = entity("Dog", "String name");

    @Test
    void theOrderOfSourcesDoesNotMatter() {
        List<JavaFileObject> sources = allInputs();
        Map<String, String> forwards = Generation.run(sources);
        Collections.reverse(sources);

        assertThat(Generation.run(sources)).isEqualTo(forwards).isEqualTo(allExpected());
    }

    @Test
    void theLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale("tr", "TR"));
        try {
            assertThat(Generation.run(allInputs())).isEqualTo(allExpected());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyFileOriginatesFromItsEntityAlone() {
        OriginRecorder recorder = new OriginRecorder();

        Map<String, String> generated = Generation.run(allInputs(), recorder);

        assertThat(recorder.origins()).hasSameSizeAs(generated.keySet());
        assertThat(recorder.origins()).allSatisfy((file, origins) -> {
            assertThat(origins).hasSize(1);
            assertThat(file).startsWith(flattened(origins.get(0)));
        });
    }

    @Test
    void aChangedEntityChangesItsOwnFilesOnly() {
        OriginRecorder recorder = new OriginRecorder();
        Map<String, String> before = Generation.run(List.of(CAT, DOG));

        Map<String, String> after = Generation.run(List.of(CAT_WITH_LIVES, DOG), recorder);

        assertThat(after).hasSameSizeAs(before);
        after.forEach((path, text) -> {
            String file = path.replace(".java", "").replace('/', '.');
            if (recorder.origins().get(file).equals(List.of("com.acme.pets.Dog"))) {
                assertThat(text).isEqualTo(before.get(path));
            }
        });
        assertThat(after.get("com/acme/pets/CatSchema.java")).isNotEqualTo(before.get("com/acme/pets/CatSchema.java"));
    }

    /** {@code com.acme.Shop.Order} as the names of generated types begin: {@code com.acme.Shop_Order}. */
    private static String flattened(String entity) {
        int outermost = 0;
        while (outermost < entity.length() && !Character.isUpperCase(entity.charAt(outermost))) {
            outermost++;
        }
        return entity.substring(0, outermost) + entity.substring(outermost).replace('.', '_');
    }

    private static List<JavaFileObject> allInputs() {
        List<JavaFileObject> inputs = new ArrayList<>();
        GoldenCase.together().forEach(golden -> inputs.addAll(golden.inputs()));
        return inputs;
    }

    private static Map<String, String> allExpected() {
        Map<String, String> expected = new TreeMap<>();
        GoldenCase.together().forEach(golden -> expected.putAll(golden.expected()));
        return expected;
    }

    private static JavaFileObject entity(String name, String attributes) {
        return JavaFileObjects.forSourceLines(
                "com.acme.pets." + name,
                "package com.acme.pets;",
                "@io.dynawright.annotation.Table(\"pets\")",
                "public record " + name + "(@io.dynawright.annotation.PartitionKey String id, " + attributes + ") {}");
    }
}
