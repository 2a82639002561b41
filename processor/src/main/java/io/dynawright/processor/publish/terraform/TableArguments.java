package io.dynawright.processor.publish.terraform;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.Protection;
import io.dynawright.processor.declare.TableClass;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Capacity;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.model.TableSettings;
import io.dynawright.processor.model.Throughput;
import io.dynawright.processor.publish.Json;
import io.dynawright.processor.publish.KeyAttributes;

/** The arguments and blocks of an {@code aws_dynamodb_table} that have nothing to do with Regions and other resources. */
record TableArguments(TableModel table) {

    void addTo(ObjectNode resource) {
        resource.put("name", Expressions.of(SharedFile.PREFIX) + table.tableName());
        addKey(resource);
        new IndexBlocks(table).addTo(resource);
        TableSettings settings = table.settings();
        resource.put("billing_mode", settings.capacity().provisioned().isPresent() ? "PROVISIONED" : "PAY_PER_REQUEST");
        addCapacity(resource, settings.capacity());
        settings.stream().ifPresent(view -> resource.put("stream_enabled", true).put("stream_view_type", view));
        table.attributes().stream()
                .filter(attribute -> attribute.is(LifecycleMark.TimeToLive.class))
                .forEach(attribute -> resource.putObject("ttl")
                        .put("attribute_name", Expressions.literal(attribute.storedName()))
                        .put("enabled", true));
        if (settings.recoveryDays() > 0) {
            resource.putObject("point_in_time_recovery")
                    .put("enabled", true)
                    .put("recovery_period_in_days", settings.recoveryDays());
        }
        if (settings.protection() == Protection.DELETION) {
            resource.put("deletion_protection_enabled", true);
        }
        if (settings.tableClass() != TableClass.STANDARD) {
            resource.put("table_class", settings.tableClass().name());
        }
        if (!settings.tags().isEmpty()) {
            ObjectNode tags = resource.putObject("tags");
            settings.tags().forEach((key, value) -> tags.put(key, Expressions.literal(value)));
        }
    }

    private void addKey(ObjectNode resource) {
        resource.put("hash_key", name(table.key().partition()));
        table.key().sort().ifPresent(sort -> resource.put("range_key", name(sort)));
        ArrayNode attributes = resource.putArray("attribute");
        KeyAttributes.of(table)
                .forEach(attribute -> attributes.add(
                        Json.object().put("name", name(attribute)).put("type", KeyAttributes.type(attribute))));
    }

    /** An attribute's name in DynamoDB, which can have any characters. */
    static String name(Attribute attribute) {
        return Expressions.literal(attribute.storedName());
    }

    /** What a table or an index serves. */
    static void addCapacity(ObjectNode content, Capacity capacity) {
        capacity.provisioned()
                .ifPresent(units -> content.put("read_capacity", units.read()).put("write_capacity", units.write()));
        capacity.maximum()
                .ifPresent(units -> content.set(
                        "on_demand_throughput", units(units, "max_read_request_units", "max_write_request_units")));
        capacity.warm()
                .ifPresent(units -> content.set(
                        "warm_throughput", units(units, "read_units_per_second", "write_units_per_second")));
    }

    /** Both units under these names, or the one that is said. */
    private static ObjectNode units(Throughput units, String read, String write) {
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
