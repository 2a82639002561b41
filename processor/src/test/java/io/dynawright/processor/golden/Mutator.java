package io.dynawright.processor.golden;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes one to three small mistakes in a source, as people do: a token dropped, doubled, swapped, or another word. */
final class Mutator {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|\\w+|\\s+|.");

    private static final List<String> ANNOTATIONS = List.of(
            "PartitionKey",
            "SortKey",
            "Ignore",
            "Attribute",
            "Attribute(name = \"x\")",
            "Attribute(required = true)",
            "Default(\"1\")",
            "Derived",
            "Flatten",
            "Flatten(prefix = \"x_\")",
            "CatchAll",
            "Document",
            "Discriminator",
            "Discriminator(\"kind\")",
            "DiscriminatorValue(\"x\")",
            "Creator",
            "Dynamic",
            "io.dynawright.annotation.AutoId(io.dynawright.id.IdKind.ULID)",
            "io.dynawright.annotation.AutoId(io.dynawright.id.IdKind.UUID_V4)",
            "io.dynawright.annotation.CreatedAt",
            "io.dynawright.annotation.Default(\"1\")",
            "io.dynawright.annotation.Encrypted",
            "io.dynawright.annotation.Sensitive",
            "io.dynawright.annotation.TimeToLive",
            "io.dynawright.annotation.TimeToLive(after = \"P1D\", hideExpired = true)",
            "io.dynawright.annotation.UpdatedAt",
            "io.dynawright.annotation.Version",
            "jakarta.validation.Valid",
            "jakarta.validation.constraints.AssertTrue",
            "jakarta.validation.constraints.Digits(integer = 1, fraction = 1)",
            "jakarta.validation.constraints.Email",
            "jakarta.validation.constraints.Max(5)",
            "jakarta.validation.constraints.NotNull",
            "jakarta.validation.constraints.Past",
            "jakarta.validation.constraints.Pattern(regexp = \"[a-z]\")",
            "jakarta.validation.constraints.Size(min = 1)",
            "Json",
            "EnumValue(\"x\")",
            "EnumDefault",
            "Attribute(as = As.SET)",
            "Attribute(codec = String.class)",
            "Codecs({})",
            "Table(\"other\")",
            "Index(name = \"by-x\", partitionKey = \"id\")",
            "LocalIndex(name = \"by-y\", sortKey = \"id\")",
            "Deprecated",
            "Deprecated(forRemoval = true)",
            "SuppressWarnings(\"all\")",
            "Nope");

    private static final List<String> WORDS = List.of(
            "Nope",
            "Object",
            "String",
            "Integer",
            "long",
            "double",
            "boolean",
            "byte[]",
            "char",
            "java.util.List<String>",
            "java.util.List<?>",
            "java.util.List",
            "java.util.Set<Object>",
            "java.util.Map<Object, String>",
            "java.util.Optional<String>",
            "sealed",
            "non-sealed",
            "permits",
            "build",
            "builder",
            "void",
            "private",
            "protected",
            "public",
            "static",
            "abstract",
            "final",
            "transient",
            "class",
            "record",
            "interface",
            "enum",
            "Arrays",
            "Objects",
            "Override",
            "io",
            "java",
            "key",
            "in",
            "getClass");

    private static final List<String> TEXTS = List.of("\"\"", "\"x\"", "\"...\"", "\"find\"", "\"by status\"", "5");

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    String mutate(String source) {
        List<String> tokens = new ArrayList<>(
                TOKEN.matcher(source).results().map(MatchResult::group).toList());
        int mistakes = 1 + random.nextInt(3);
        for (int i = 0; i < mistakes; i++) {
            change(tokens, place(tokens));
        }
        return String.join("", tokens);
    }

    /** Any token but white space. */
    private int place(List<String> tokens) {
        int place = random.nextInt(tokens.size());
        return tokens.get(place).isBlank() ? place(tokens) : place;
    }

    private void change(List<String> tokens, int place) {
        String token = tokens.get(place);
        switch (random.nextInt(6)) {
            case 0 -> tokens.set(place, " ");
            case 1 -> tokens.add(place, token + " ");
            case 2 -> Collections.swap(tokens, place, place(tokens));
            case 3 -> tokens.set(place, tokens.get(place(tokens)));
            case 4 -> tokens.add(place, "@" + oneOf(ANNOTATIONS) + " ");
            default -> tokens.set(place, another(token, tokens, place));
        }
    }

    private String another(String token, List<String> tokens, int place) {
        if (token.startsWith("\"")) {
            return random.nextBoolean()
                    ? oneOf(TEXTS)
                    : oneOf(tokens.stream()
                            .filter(other -> other.startsWith("\"") || Character.isLetter(other.codePointAt(0)))
                            .map(other -> other.startsWith("\"") ? other : "\"" + other + "\"")
                            .toList());
        }
        boolean isAnnotation = place > 0 && tokens.get(place - 1).equals("@");
        return oneOf(isAnnotation ? ANNOTATIONS : WORDS);
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
