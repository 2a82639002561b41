package io.dynawright.samples.conformance.support;

import io.dynawright.samples.testing.TemplateTables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The templates that were made of the entities of these tests. */
final class Templates {

    private static final List<TemplateTables> ALL = List.of(read("conformance"), read("conformance-tests"));

    private Templates() {}

    private static TemplateTables read(String stack) {
        String path = "/META-INF/dynawright/cloudformation/" + stack + ".template.json";
        try (InputStream template = Objects.requireNonNull(Templates.class.getResourceAsStream(path), path)) {
            return TemplateTables.in(template, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether one of them has the table: entities of other modules have theirs there. */
    static boolean have(String table) {
        return ALL.stream().anyMatch(template -> template.names().contains(table));
    }

    /**
     * Makes the table that one of them describes. Nothing expires in it: DynamoDB Local deletes within seconds what tests
     * have yet to see.
     */
    static void create(DynamoDbClient client, String table) {
        client.createTable(ALL.stream()
                .filter(template -> template.names().contains(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No template has the table " + table))
                .request(table));
        client.waiter().waitUntilTableExists(wait -> wait.tableName(table));
    }
}
