package io.dynawright.processor.publish.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.declare.DeletionPolicy;
import io.dynawright.processor.model.ModuleModel.TableEntry;
import io.dynawright.processor.model.StackModel;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.publish.Json;

/** What a template has of one table: the table, the parameter that tells its name, and what others can import. */
record TableResources(TableEntry entry, StackModel stack) {

    void addTo(ObjectNode resources, ObjectNode outputs) {
        String name = table().tableName();
        String id = LogicalNames.table(name);
        resources.set(id, resource());
        resources.set(LogicalNames.parameter(name), parameter(id));
        outputs.set(
                id + "Name",
                output("The name of the table " + name, Intrinsics.ref(id), LogicalNames.nameExport(name)));
        outputs.set(
                id + "Arn",
                output("The ARN of the table " + name, Intrinsics.attribute(id, "Arn"), LogicalNames.arnExport(name)));
        if (table().settings().stream().isPresent()) {
            outputs.set(
                    id + "StreamArn",
                    output(
                            "The ARN of the stream of the table " + name,
                            Intrinsics.attribute(id, "StreamArn"),
                            LogicalNames.streamArnExport(name)));
        }
    }

    private TableModel table() {
        return entry.model();
    }

    private ObjectNode resource() {
        boolean isGlobal = table().settings().replicas().isGlobal();
        String policy = table().settings().deletionPolicy() == DeletionPolicy.RETAIN ? "Retain" : "Delete";
        ObjectNode resource = Json.object()
                .put("Type", isGlobal ? "AWS::DynamoDB::GlobalTable" : "AWS::DynamoDB::Table")
                .put("DeletionPolicy", policy)
                .put("UpdateReplacePolicy", policy);
        resource.set("Metadata", metadata());
        return resource.set(
                "Properties", isGlobal ? new GlobalTable(table()).properties() : new SingleTable(table()).properties());
    }

    /**
     * What the table is, from its Javadoc, and what has to be deployed before. CloudFormation deploys no stack that imports
     * something before those that export it, and deletes none of those before it; a stack imports what metadata names.
     */
    private ObjectNode metadata() {
        ObjectNode metadata =
                Json.object().put("Entity", table().layout().type().qualifiedName());
        if (!entry.javadoc().summary().isEmpty()) {
            metadata.put("Description", entry.javadoc().summary());
        }
        if (!stack.dependsOn().isEmpty()) {
            ArrayNode before = metadata.putArray("DeployedAfter");
            stack.dependsOn().forEach(other -> before.add(LogicalNames.imported(LogicalNames.stackExport(other))));
        }
        return metadata;
    }

    /** Where a running program finds the table: {@code ParameterStoreNames} reads it. */
    private ObjectNode parameter(String id) {
        String name = table().tableName();
        ObjectNode properties = Json.object();
        properties.set("Name", Intrinsics.sub("/dynawright/${App}/${Deployment}/table/" + name));
        properties.put("Description", "The name in DynamoDB of the table " + name);
        properties.put("Type", "String");
        properties.set("Value", Intrinsics.ref(id));
        return Json.object()
                .put("Type", "AWS::SSM::Parameter")
                .put("Condition", TemplateParameters.TELLS_NAMES)
                .set("Properties", properties);
    }

    private static ObjectNode output(String description, JsonNode value, JsonNode export) {
        ObjectNode output = Json.object().put("Description", description);
        output.set("Value", value);
        return output.set("Export", Json.object().set("Name", export));
    }
}
