package io.dynawright.samples.conformance.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sources of a random entity with random documents in it, always the same for the same seed. */
public final class RandomModule {

    private static final int DOCUMENTS = 4;
    private static final int DEPTH = 3;

    private static final List<String> PRIMITIVES =
            List.of("boolean", "byte", "short", "int", "long", "float", "double", "char", "byte[]", "int[]");

    /** Values that do not change, and are equal by value: they can be elements of sets and keys of maps. */
    private static final List<String> SCALARS = List.of(
            "String",
            "Boolean",
            "Character",
            "Byte",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "java.math.BigInteger",
            "java.math.BigDecimal",
            "java.util.UUID",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.Duration",
            "java.time.Year",
            "java.time.YearMonth",
            "java.net.URI",
            "java.util.Locale",
            "io.dynawright.samples.conformance.every.Grade");

    private static final List<String> LISTS =
            List.of("java.util.List", "java.util.Collection", "java.util.ArrayList", "java.util.Deque");

    private static final List<String> SETS = List.of("java.util.Set", "java.util.LinkedHashSet", "java.util.HashSet");

    private static final List<String> MAPS =
            List.of("java.util.Map", "java.util.LinkedHashMap", "java.util.concurrent.ConcurrentMap");

    private final Random random;

    private RandomModule(Random random) {
        this.random = random;
    }

    /** By the names of their files; the entity is {@code acme.Root}. */
    public static Map<String, String> sources(long seed) {
        RandomModule module = new RandomModule(new Random(seed));
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put(
                "acme/Root.java",
                "package acme;\n@io.dynawright.annotation.Table(\"roots\")\npublic record Root("
                        + "@io.dynawright.annotation.PartitionKey String id, " + module.components(0) + ") {}\n");
        for (int i = 1; i <= DOCUMENTS; i++) {
            sources.put(
                    "acme/Doc" + i + ".java",
                    "package acme;\n@io.dynawright.annotation.Document\npublic record Doc" + i + "("
                            + module.components(i) + ") {}\n");
        }
        return sources;
    }

    private String components(int number) {
        return IntStream.rangeClosed(1, 3 + random.nextInt(5))
                .mapToObj(i -> component(number) + " a" + i)
                .collect(Collectors.joining(", "));
    }

    private String component(int number) {
        return switch (random.nextInt(6)) {
            case 0 -> oneOf(PRIMITIVES);
            case 1 -> scalarOrDocument(number) + "[]";
            default -> type(number, DEPTH);
        };
    }

    private String type(int number, int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 7)) {
            case 0 -> oneOf(SCALARS);
            case 1 -> scalarOrDocument(number);
            case 2 -> oneOf(LISTS) + "<" + type(number, depth - 1) + ">";
            case 3 -> oneOf(SETS) + "<" + scalarOrDocument(number) + ">";
            case 4, 5 -> oneOf(MAPS) + "<" + oneOf(SCALARS) + ", " + type(number, depth - 1) + ">";
            default -> "java.util.Optional<" + scalarOrDocument(number) + ">";
        };
    }

    /** A document contains those of higher numbers, so that there is an end. */
    private String scalarOrDocument(int number) {
        return number < DOCUMENTS && random.nextBoolean()
                ? "Doc" + (number + 1 + random.nextInt(DOCUMENTS - number))
                : oneOf(SCALARS);
    }

    private String oneOf(List<String> choices) {
        return Storable.oneOf(random, choices);
    }
}
