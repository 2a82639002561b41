package io.dynawright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.dynawright.codec.AttributeType;
import java.util.ArrayList;
import java.util.List;

/** What a {@code tables.json} says of one table. What it does not say is as usual. */
record TableContent(JsonNode content) {

    /**
     * The table.
     *
     * @throws IllegalArgumentException if something is missing, or is not as it must be
     */
    DeclaredTable table() {
        TableDefinition.Builder table = TableDefinition.of(text(content, "name"));
        content.path("attributes").forEach(attribute -> attribute(table, attribute));
        KeySchema key = key(content);
        if (key.partition().size() != 1 || key.sort().size() > 1) {
            throw new IllegalArgumentException("key must have one partition attribute, and one sort attribute at most");
        } else if (key.sort().isEmpty()) {
            table.key(key.partition().get(0));
        } else {
            table.key(key.partition().get(0), key.sort().get(0));
        }
        content.path("indexes").forEach(index -> index(table, index));
        if (content.has("timeToLive")) {
            table.lifecycle(
                    Lifecycle.builder().timeToLive(text(content, "timeToLive")).build());
        }
        JsonNode version = content.path("schemaVersion");
        if (!version.isMissingNode()) {
            table.evolution(Evolution.builder()
                    .version(text(version, "attribute"), number(version, "current"), number(version, "oldest"))
                    .build());
        }
        table.settings(SettingsContent.of(content.path("settings")));
        return new DeclaredTable(simpleName(text(content, "entity")), checked(table.build()));
    }

    private static String simpleName(String entity) {
        return entity.substring(entity.lastIndexOf('.') + 1);
    }

    /** All attributes in keys are there, and of types that keys can have. */
    private static TableDefinition checked(TableDefinition table) {
        for (AttributeInfo attribute : table.keyAttributes()) {
            AttributeType type = attribute.type().orElse(AttributeType.NULL);
            if (type != AttributeType.S && type != AttributeType.N && type != AttributeType.B) {
                throw new IllegalArgumentException("the key attribute " + attribute.name() + " must be S, N or B");
            }
        }
        return table;
    }

    private static void attribute(TableDefinition.Builder table, JsonNode attribute) {
        String name = text(attribute, "name");
        String member = attribute.has("member") ? text(attribute, "member") : name;
        if (attribute.has("type")) {
            table.attribute(name, member, AttributeType.valueOf(text(attribute, "type")));
        } else {
            table.attribute(name, member);
        }
    }

    private static void index(TableDefinition.Builder table, JsonNode index) {
        String name = text(index, "name");
        KeySchema key = key(index);
        IndexProjection projection = projection(index.path("projection"));
        switch (text(index, "kind")) {
            case "global" ->
                table.globalIndex(
                        name,
                        key.partition(),
                        key.sort(),
                        projection,
                        SettingsContent.capacity(index.path("capacity")));
            case "local" -> {
                if (key.sort().size() != 1) {
                    throw new IllegalArgumentException("the local index " + name + " must have one sort attribute");
                }
                table.localIndex(name, key.sort().get(0), projection);
            }
            default -> throw new IllegalArgumentException("the index " + name + " is of an unknown kind");
        }
    }

    private static IndexProjection projection(JsonNode projection) {
        return switch (text(projection, "type")) {
            case "ALL" -> new IndexProjection.All();
            case "KEYS_ONLY" -> new IndexProjection.KeysOnly();
            case "INCLUDE" -> new IndexProjection.Include(texts(projection, "attributes"));
            default -> throw new IllegalArgumentException("there is a projection of an unknown type");
        };
    }

    private static KeySchema key(JsonNode owner) {
        JsonNode key = owner.path("key");
        return new KeySchema(texts(key, "partition"), texts(key, "sort"));
    }

    /** A member that must be a text. */
    static String text(JsonNode owner, String member) {
        JsonNode value = owner.path(member);
        if (!value.isTextual()) {
            throw new IllegalArgumentException(member + " is missing, or no text");
        }
        return value.textValue();
    }

    /** A member that must be an array of texts. */
    static List<String> texts(JsonNode owner, String member) {
        JsonNode values = owner.path(member);
        if (!values.isArray()) {
            throw new IllegalArgumentException(member + " is missing, or no array");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode value : values) {
            if (!value.isTextual()) {
                throw new IllegalArgumentException(member + " has something in it that is no text");
            }
            texts.add(value.textValue());
        }
        return texts;
    }

    private static int number(JsonNode owner, String member) {
        JsonNode value = owner.path(member);
        if (!value.canConvertToInt()) {
            throw new IllegalArgumentException(member + " is missing, or no number");
        }
        return value.intValue();
    }
}
