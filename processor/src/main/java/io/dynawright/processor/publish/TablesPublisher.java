package io.dynawright.processor.publish;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.StoredType;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Evolution;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.IndexKey;
import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.Projected;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/**
 * Writes {@code tables.json}, by which a running program finds the tables of all modules on its class path: the runtime's
 * {@code schema/TableDefinitions} reads it. What is as usual is left out, so that a plain table is a few lines:
 *
 * <pre>{@code
 * {
 *   "format": 1,
 *   "module": "shop",
 *   "tables": [
 *     {
 *       "name": "orders",
 *       "entity": "com.acme.Order",
 *       "stack": "shop",
 *       "attributes": [
 *         {"name": "customerId", "type": "S"},
 *         {"name": "mail", "member": "email", "type": "S"},
 *         {"name": "anything"}
 *       ],
 *       "key": {"partition": ["customerId"], "sort": []},
 *       "indexes": [
 *         {
 *           "name": "by-mail",
 *           "kind": "global",
 *           "key": {"partition": ["mail"], "sort": []},
 *           "projection": {"type": "INCLUDE", "attributes": ["anything"]},
 *           "capacity": {"maximum": {"read": 100, "write": 100}}
 *         }
 *       ],
 *       "timeToLive": "forgottenAt",
 *       "schemaVersion": {"attribute": "schemaVersion", "current": 3, "oldest": 1},
 *       "settings": {
 *         "capacity": {"provisioned": {"read": 5, "write": 5}, "warm": {"read": 100, "write": 100}},
 *         "stream": "KEYS_ONLY",
 *         "recoveryDays": 35,
 *         "encryption": {"type": "CUSTOMER_MANAGED_KEY", "key": "alias/shop"},
 *         "deletionProtection": true,
 *         "deletionPolicy": "DELETE",
 *         "tableClass": "STANDARD_INFREQUENT_ACCESS",
 *         "tags": {"team": "checkout"},
 *         "replicas": {"regions": ["eu-west-1", "us-east-1"], "consistency": "EVENTUAL", "witness": "us-west-2"}
 *       }
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>An attribute without a type has one that depends on its value, and is called in Java as in DynamoDB unless it has a
 * {@code member}. The format's number goes up with what an older runtime would misread, and not with what it can pass
 * over.
 */
final class TablesPublisher implements Publisher {

    private static final int FORMAT = 1;

    @Override
    public List<Publication> publish(ModuleModel module) {
        if (module.tables().isEmpty()) {
            return List.of();
        }
        ObjectNode content = Json.object().put("format", FORMAT).put("module", module.name());
        ArrayNode tables = content.putArray("tables");
        module.tables().forEach(entry -> tables.add(table(entry)));
        return List.of(new Publication("tables.json", Json.text(content)));
    }

    private static ObjectNode table(ModuleModel.TableEntry entry) {
        TableModel table = entry.model();
        ObjectNode content = Json.object()
                .put("name", table.tableName())
                .put("entity", table.layout().type().qualifiedName())
                .put("stack", entry.stack());
        ArrayNode attributes = content.putArray("attributes");
        table.attributes().forEach(attribute -> attributes.add(attribute(attribute)));
        content.set("key", key(IndexKey.of(table.key())));
        ArrayNode indexes = content.putArray("indexes");
        table.indexes().forEach(index -> indexes.add(index(table, index)));
        table.attributes().stream()
                .filter(attribute -> attribute.is(LifecycleMark.TimeToLive.class))
                .forEach(attribute -> content.put("timeToLive", attribute.storedName()));
        table.evolution().ifPresent(evolution -> content.set("schemaVersion", version(evolution)));
        return content.set("settings", SettingsContent.of(table.settings()));
    }

    private static ObjectNode version(Evolution evolution) {
        return Json.object()
                .put("attribute", evolution.attribute())
                .put("current", evolution.current())
                .put("oldest", evolution.oldest());
    }

    private static ObjectNode attribute(Attribute attribute) {
        ObjectNode content = Json.object().put("name", attribute.storedName());
        if (!attribute.storedName().equals(attribute.javaName())) {
            content.put("member", attribute.javaName());
        }
        StoredType type = attribute.operand().codec().storedAs();
        return type == StoredType.DYNAMIC ? content : content.put("type", type.descriptor());
    }

    private static ObjectNode key(IndexKey key) {
        ObjectNode content = Json.object();
        content.set("partition", Json.texts(names(key.partition())));
        return content.set("sort", Json.texts(names(key.sort())));
    }

    private static ObjectNode index(TableModel table, Index index) {
        ObjectNode content =
                Json.object().put("name", index.name()).put("kind", index instanceof Index.Local ? "local" : "global");
        content.set("key", key(index.key()));
        content.set("projection", projection(table, index));
        if (index instanceof Index.Global global) {
            SettingsContent.setUnlessEmpty(content, "capacity", SettingsContent.capacity(global.capacity()));
        }
        return content;
    }

    private static ObjectNode projection(TableModel table, Index index) {
        if (!(index.projection() instanceof Projected.Some some)) {
            return Json.object().put("type", "ALL");
        }
        List<String> included = table.included(some, index);
        return included.isEmpty()
                ? Json.object().put("type", "KEYS_ONLY")
                : Json.object().put("type", "INCLUDE").set("attributes", Json.texts(included));
    }

    private static List<String> names(List<Attribute> attributes) {
        return attributes.stream().map(Attribute::storedName).toList();
    }
}
