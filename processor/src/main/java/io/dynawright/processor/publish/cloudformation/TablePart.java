package io.dynawright.processor.publish.cloudformation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.IndexKey;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.model.Throughput;
import io.dynawright.processor.publish.IndexContents;
import io.dynawright.processor.publish.Json;
import io.dynawright.processor.publish.KeyAttributes;
import java.util.List;

/** What CloudFormation has to be told of every table, be it in one Region or in several. */
record TablePart(TableModel table) {

    /** The properties that both types of resource have. */
    ObjectNode properties() {
        ObjectNode properties = Json.object();
        properties.set("TableName", TemplateParameters.physicalName(table.tableName()));
        properties.set("AttributeDefinitions", attributes());
        properties.set("KeySchema", key(IndexKey.of(table.key())));
        ArrayNode local = localIndexes();
        if (!local.isEmpty()) {
            properties.set("LocalSecondaryIndexes", local);
        }
        properties.put(
                "BillingMode",
                table.settings().capacity().provisioned().isPresent() ? "PROVISIONED" : "PAY_PER_REQUEST");
        table.settings().capacity().warm().ifPresent(units -> properties.set("WarmThroughput", warm(units)));
        table.settings().stream()
                .ifPresent(view ->
                        properties.set("StreamSpecification", Json.object().put("StreamViewType", view)));
        table.attributes().stream()
                .filter(attribute -> attribute.is(LifecycleMark.TimeToLive.class))
                .forEach(attribute -> properties.set("TimeToLiveSpecification", timeToLive(attribute)));
        return properties;
    }

    private ArrayNode attributes() {
        ArrayNode definitions = Json.array();
        KeyAttributes.of(table)
                .forEach(attribute -> definitions.add(Json.object()
                        .put("AttributeName", attribute.storedName())
                        .put("AttributeType", KeyAttributes.type(attribute))));
        return definitions;
    }

    private static ArrayNode key(IndexKey key) {
        ArrayNode schema = Json.array();
        addKey(schema, key.partition(), "HASH");
        addKey(schema, key.sort(), "RANGE");
        return schema;
    }

    private static void addKey(ArrayNode schema, List<Attribute> attributes, String type) {
        attributes.forEach(attribute -> schema.add(
                Json.object().put("AttributeName", attribute.storedName()).put("KeyType", type)));
    }

    private ArrayNode localIndexes() {
        ArrayNode indexes = Json.array();
        table.indexes().stream().filter(Index.Local.class::isInstance).forEach(index -> indexes.add(index(index)));
        return indexes;
    }

    /** The global indexes, in the order of the source. */
    List<Index.Global> globalIndexes() {
        return table.indexes().stream()
                .filter(Index.Global.class::isInstance)
                .map(Index.Global.class::cast)
                .toList();
    }

    /** What has to be said of every index. */
    ObjectNode index(Index index) {
        IndexContents contents = IndexContents.of(table, index);
        ObjectNode projection = Json.object().put("ProjectionType", contents.projectionType());
        if (!contents.included().isEmpty()) {
            projection.set("NonKeyAttributes", Json.texts(contents.included()));
        }
        ObjectNode content = Json.object().put("IndexName", index.name());
        content.set("KeySchema", key(index.key()));
        return content.set("Projection", projection);
    }

    /** The tags; empty if there are none. */
    ArrayNode tags() {
        ArrayNode tags = Json.array();
        table.settings()
                .tags()
                .forEach((key, value) -> tags.add(Json.object().put("Key", key).put("Value", value)));
        return tags;
    }

    private static ObjectNode timeToLive(Attribute attribute) {
        return Json.object().put("AttributeName", attribute.storedName()).put("Enabled", true);
    }

    /** How far back a table can be restored. */
    static ObjectNode recovery(int days) {
        return Json.object().put("PointInTimeRecoveryEnabled", true).put("RecoveryPeriodInDays", days);
    }

    /** That a key of KMS encrypts the table. */
    static ObjectNode encryption() {
        return Json.object().put("SSEEnabled", true).put("SSEType", "KMS");
    }

    /** What is served from the start. */
    static ObjectNode warm(Throughput units) {
        return units(units, "ReadUnitsPerSecond", "WriteUnitsPerSecond");
    }

    /** Both units under these names, or the one that is said. */
    static ObjectNode units(Throughput units, String read, String write) {
        ObjectNode content = Json.object();
        if (units.read() > 0) {
            content.put(read, units.read());
        }
        if (units.write() > 0) {
            content.put(write, units.write());
        }
        return content;
    }
}
