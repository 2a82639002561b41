package io.dynawright.processor.publish.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.declare.ResourceIds;

/**
 * What a table and a stack are called in templates, and what other stacks import of them. Exports have the names of the
 * parameters {@code App} and {@code Deployment} in them, so that several deployments can be in one account and Region.
 */
public final class LogicalNames {

    private LogicalNames() {}

    /** The logical id of a table: {@code OrderEventsTable} for {@code order-events}. */
    public static String table(String tableName) {
        return ResourceIds.cloudFormation(tableName);
    }

    /** The logical id of the parameter of the Parameter Store that tells the name of the table. */
    public static String parameter(String tableName) {
        return table(tableName) + "Parameter";
    }

    /** The name of the export that has the table's physical name. */
    public static ObjectNode nameExport(String tableName) {
        return export(table(tableName) + ":Name");
    }

    /** The name of the export that has the table's ARN. */
    public static ObjectNode arnExport(String tableName) {
        return export(table(tableName) + ":Arn");
    }

    /** The name of the export that has the ARN of the table's stream; there is one if the table has a stream. */
    public static ObjectNode streamArnExport(String tableName) {
        return export(table(tableName) + ":StreamArn");
    }

    /** The name of the export that says that a stack is there. */
    public static ObjectNode stackExport(String stack) {
        return export("stack:" + stack);
    }

    /** What another stack exports by this name. */
    public static ObjectNode imported(ObjectNode export) {
        return Intrinsics.importValue(export);
    }

    /** CloudFormation takes letters, digits, colons and hyphens. */
    private static ObjectNode export(String name) {
        return Intrinsics.sub("${App}:${Deployment}:" + name);
    }
}
