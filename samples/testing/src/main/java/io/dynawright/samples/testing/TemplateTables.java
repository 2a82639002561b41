package io.dynawright.samples.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * Makes the tables that a template of CloudFormation describes, so that tests run on what is going to be deployed.
 *
 * <pre>{@code
 * TemplateTables tables = TemplateTables.in(Order.class.getResourceAsStream(
 *         "/META-INF/dynawright/cloudformation/shop.template.json"), Map.of());
 * tables.create(client, "orders");
 * }</pre>
 *
 * <p>Each property of a table in the template must be one that CreateTable takes, but for what is said of time to live,
 * which is set afterwards, and what DynamoDB Local has not: restoring, tags, replicas, and keys of AWS KMS.
 */
public final class TemplateTables {

    private static final String TABLES = "AWS::DynamoDB::";
    private static final String NAME = "TableName";
    private static final String TIME_TO_LIVE = "TimeToLiveSpecification";
    private static final String STREAM = "StreamSpecification";

    /** What is not there in DynamoDB Local, or belongs to a global table as a whole. */
    private static final Set<String> ELSEWHERE = Set.of(
            "PointInTimeRecoverySpecification",
            "Tags",
            "SSESpecification",
            "Replicas",
            "MultiRegionConsistency",
            "GlobalTableWitnesses");

    private final Map<String, JsonNode> tables;

    private TemplateTables(Map<String, JsonNode> tables) {
        this.tables = tables;
    }

    /** The tables in this template, with these parameters, and for others what the template itself says. */
    public static TemplateTables in(InputStream template, Map<String, String> parameters) {
        Map<String, JsonNode> tables = new LinkedHashMap<>();
        new Template(template, parameters)
                .resources(TABLES)
                .values()
                .forEach(properties -> tables.put(properties.path(NAME).asText(), properties));
        return new TemplateTables(tables);
    }

    /** Their names in DynamoDB. */
    public Set<String> names() {
        return tables.keySet();
    }

    /** What makes the table. */
    public CreateTableRequest request(String name) {
        if (!tables.containsKey(name)) {
            throw new IllegalArgumentException("The template has no table " + name + ", it has " + names());
        }
        ObjectNode properties = tables.get(name).deepCopy();
        properties.remove(TIME_TO_LIVE);
        properties.remove(ELSEWHERE);
        if (properties.get(STREAM) instanceof ObjectNode stream) {
            stream.put("StreamEnabled", true);
        }
        return SdkRequests.fill(CreateTableRequest.builder(), properties).build();
    }

    /** Makes the table, and waits until it can be used. */
    public void create(DynamoDbClient client, String name) {
        client.createTable(request(name));
        client.waiter().waitUntilTableExists(wait -> wait.tableName(name));
        JsonNode expiry = tables.get(name).path(TIME_TO_LIVE);
        if (expiry.path("Enabled").asBoolean()) {
            String attribute = expiry.path("AttributeName").asText();
            client.updateTimeToLive(update -> update.tableName(name)
                    .timeToLiveSpecification(time -> time.enabled(true).attributeName(attribute)));
        }
    }
}
