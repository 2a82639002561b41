package io.dynawright.processor.publish.terraform;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.declare.DeletionPolicy;
import io.dynawright.processor.declare.ResourceIds;
import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.ModuleModel.TableEntry;
import io.dynawright.processor.model.StackModel;
import io.dynawright.processor.model.TableSettings;
import io.dynawright.processor.publish.Json;
import java.util.List;

/** The file of one stack: its tables, the parameters that tell their names, and the outputs. */
record StackFile(ModuleModel module, StackModel stack) {

    private static final String TABLE = "aws_dynamodb_table";

    ObjectNode content() {
        ObjectNode keys = Json.object();
        ObjectNode tables = Json.object();
        ObjectNode parameters = Json.object();
        ObjectNode outputs = Json.object();
        module.tables(stack).forEach(entry -> {
            String name = ResourceIds.terraform(entry.model().tableName());
            new RegionBlocks(name, entry.model().settings()).keyData().ifPresent(data -> keys.set(name, data));
            tables.set(name, table(name, entry));
            parameters.set(name, parameter(name, entry.model().tableName()));
            outputs.set(name, output(name, entry));
        });
        ObjectNode file = Json.object();
        if (!keys.isEmpty()) {
            file.putObject("data").set("aws_kms_key", keys);
        }
        ObjectNode resources = file.putObject("resource");
        resources.set(TABLE, tables);
        resources.set("aws_ssm_parameter", parameters);
        return file.set("output", outputs);
    }

    private ObjectNode table(String name, TableEntry entry) {
        ObjectNode resource = Json.object();
        if (!entry.javadoc().summary().isEmpty()) {
            resource.put("//", entry.javadoc().summary());
        }
        TableSettings settings = entry.model().settings();
        new TableArguments(entry.model()).addTo(resource);
        new RegionBlocks(name, settings).addTo(resource);
        List<String> before = tablesBefore();
        if (!before.isEmpty()) {
            resource.set("depends_on", Json.texts(before));
        }
        ObjectNode lifecycle = lifecycle(settings);
        if (!lifecycle.isEmpty()) {
            resource.set("lifecycle", lifecycle);
        }
        return resource;
    }

    /** The tables of the stacks that this one depends on. */
    private List<String> tablesBefore() {
        return module.stacks().stream()
                .filter(other -> stack.dependsOn().contains(other.name()))
                .flatMap(other -> module.tables(other).stream())
                .map(entry -> TABLE + "." + ResourceIds.terraform(entry.model().tableName()))
                .toList();
    }

    private static ObjectNode lifecycle(TableSettings settings) {
        ObjectNode lifecycle = Json.object();
        if (settings.deletionPolicy() == DeletionPolicy.RETAIN) {
            lifecycle.put("prevent_destroy", true);
        }
        if (settings.replicas().isGlobal()) {
            lifecycle
                    .putObject("precondition")
                    .put(
                            "condition",
                            Expressions.of("contains("
                                    + Expressions.list(settings.replicas().regions()) + ", " + SharedFile.REGION + ")"))
                    .put("error_message", "The provider's Region must be one of those that have a copy of the table.");
        }
        return lifecycle;
    }

    /** Where a running program finds the table: {@code ParameterStoreNames} reads it. */
    private static ObjectNode parameter(String name, String tableName) {
        return Json.object()
                .put("count", Expressions.of("var.discovery ? 1 : 0"))
                .put(
                        "name",
                        "/dynawright/" + Expressions.of("var.app") + "/" + Expressions.of("var.deployment") + "/table/"
                                + tableName)
                .put("description", "The name in DynamoDB of the table " + tableName)
                .put("type", "String")
                .put("value", Expressions.of(TABLE + "." + name + ".name"));
    }

    private static ObjectNode output(String name, TableEntry entry) {
        ObjectNode value = Json.object()
                .put("name", Expressions.of(TABLE + "." + name + ".name"))
                .put("arn", Expressions.of(TABLE + "." + name + ".arn"));
        if (entry.model().settings().stream().isPresent()) {
            value.put("stream_arn", Expressions.of(TABLE + "." + name + ".stream_arn"));
        }
        return Json.object()
                .put("description", "The table " + entry.model().tableName())
                .set("value", value);
    }
}
