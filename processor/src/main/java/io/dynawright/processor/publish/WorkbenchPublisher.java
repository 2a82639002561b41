package io.dynawright.processor.publish;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.StoredType;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.ModuleModel.TableEntry;
import io.dynawright.processor.model.Projected;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.model.Throughput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the data model that NoSQL Workbench for Amazon DynamoDB imports. Its format knows one attribute for each part of
 * an index's key and no local indexes: what it cannot hold is told in the model's description. It has no dates, since the
 * same module has to give the same file.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/workbench.html">NoSQL Workbench</a>
 */
public final class WorkbenchPublisher implements Publisher {

    private static final String FORMAT = "3.0";

    @Override
    public List<Publication> publish(ModuleModel module) {
        ObjectNode model = Json.object().put("ModelName", module.name());
        ObjectNode metadata = model.putObject("ModelMetadata");
        metadata.put("Author", "")
                .put("DateCreated", "")
                .put("DateLastModified", "")
                .put("Description", description(module))
                .put("AWSService", "Amazon DynamoDB")
                .put("Version", FORMAT);
        ArrayNode tables = model.putArray("DataModel");
        module.tables().forEach(entry -> tables.add(table(entry.model())));
        return List.of(new Publication("workbench/" + module.name() + ".json", Json.text(model)));
    }

    private static String description(ModuleModel module) {
        List<String> lines = new ArrayList<>();
        module.tables().forEach(entry -> addLines(entry, lines));
        return String.join("\n", lines);
    }

    private static void addLines(TableEntry entry, List<String> lines) {
        TableModel table = entry.model();
        String told = entry.javadoc().text();
        lines.add(table.tableName() + (told.isEmpty() ? "" : ": " + told));
        for (Index index : table.indexes()) {
            if (index instanceof Index.Local local) {
                lines.add(table.tableName() + " has the local index " + local.name() + ", sorted by "
                        + names(local.key().sort()));
            } else if (isLonger(index)) {
                lines.add(table.tableName() + " has the index " + index.name() + " with all of ("
                        + names(index.key().partition()) + ") as partition key and ("
                        + names(index.key().sort())
                        + ") as sort key");
            }
        }
    }

    private static boolean isLonger(Index index) {
        return index.key().partition().size() > 1 || index.key().sort().size() > 1;
    }

    private static String names(List<Attribute> attributes) {
        return String.join(", ", attributes.stream().map(Attribute::storedName).toList());
    }

    private static ObjectNode table(TableModel table) {
        ObjectNode node = Json.object().put("TableName", table.tableName());
        node.set(
                "KeyAttributes",
                key(
                        List.of(table.key().partition()),
                        table.key().sort().stream().toList()));
        ArrayNode others = node.putArray("NonKeyAttributes");
        table.except(table.key().attributes()).forEach(attribute -> others.add(attribute(attribute)));
        node.putArray("TableFacets");
        ArrayNode indexes = node.putArray("GlobalSecondaryIndexes");
        table.indexes().stream()
                .filter(Index.Global.class::isInstance)
                .forEach(index -> indexes.add(index(table, index)));
        node.putArray("TableData");
        node.putObject("DataAccess").putObject("MySql");
        addBilling(table, node);
        return node;
    }

    private static ObjectNode key(List<Attribute> partition, List<Attribute> sort) {
        ObjectNode key = Json.object();
        key.set("PartitionKey", attribute(partition.get(0)));
        sort.stream().findFirst().ifPresent(attribute -> key.set("SortKey", attribute(attribute)));
        return key;
    }

    private static ObjectNode attribute(Attribute attribute) {
        return Json.object().put("AttributeName", attribute.storedName()).put("AttributeType", type(attribute));
    }

    private static ObjectNode index(TableModel table, Index index) {
        ObjectNode node = Json.object().put("IndexName", index.name());
        node.set("KeyAttributes", key(index.key().partition(), index.key().sort()));
        node.set("Projection", projection(table, index));
        return node;
    }

    /** The format has no word for a type that depends on the value; a text can be seen in it at least. */
    private static String type(Attribute attribute) {
        StoredType type = attribute.is(LifecycleMark.Encrypted.class)
                ? StoredType.MAP
                : attribute.operand().codec().storedAs();
        return (type == StoredType.DYNAMIC ? StoredType.TEXT : type).descriptor();
    }

    private static ObjectNode projection(TableModel table, Index index) {
        if (!(index.projection() instanceof Projected.Some some)) {
            return Json.object().put("ProjectionType", "ALL");
        }
        List<String> included = table.included(some, index);
        ObjectNode projection = Json.object().put("ProjectionType", included.isEmpty() ? "KEYS_ONLY" : "INCLUDE");
        if (!included.isEmpty()) {
            ArrayNode names = projection.putArray("NonKeyAttributes");
            included.forEach(names::add);
        }
        return projection;
    }

    private static void addBilling(TableModel table, ObjectNode node) {
        Optional<Throughput> provisioned = table.settings().capacity().provisioned();
        node.put("BillingMode", provisioned.isPresent() ? "PROVISIONED" : "PAY_PER_REQUEST");
        provisioned.ifPresent(units -> node.putObject("ProvisionedCapacitySettings")
                .putObject("ProvisionedThroughput")
                .put("ReadCapacityUnits", units.read())
                .put("WriteCapacityUnits", units.write()));
    }
}
