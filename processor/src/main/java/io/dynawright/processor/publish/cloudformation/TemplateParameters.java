package io.dynawright.processor.publish.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.dynawright.processor.publish.Json;

/** What a deployment decides about a template, and what follows from it for the names of tables. */
public final class TemplateParameters {

    /** The condition of what tells the names of tables to running programs. */
    static final String TELLS_NAMES = "TellsNames";

    private static final String HAS_PREFIX = "HasPrefix";
    private static final String HAS_ENVIRONMENT = "HasEnvironment";
    private static final String EXPORTABLE = "[A-Za-z0-9-]+";
    private static final String TABLE_NAME_PART = "[A-Za-z0-9_.-]*";

    private TemplateParameters() {}

    /** Those of a template of this module. */
    public static ObjectNode parameters(String module) {
        ObjectNode parameters = Json.object();
        parameters.set(
                "App",
                text("The program that the tables belong to.", EXPORTABLE).put("Default", module));
        parameters.set(
                "Deployment",
                text(
                        "Which of the program's deployments this is: names of exports and parameters have it.",
                        EXPORTABLE));
        parameters.set(
                "Prefix",
                text("What the names of tables begin with, before an underscore.", TABLE_NAME_PART)
                        .put("Default", ""));
        parameters.set(
                "Environment",
                text(
                                "What follows in the names of tables, before an underscore; \"prod\" is left out.",
                                TABLE_NAME_PART)
                        .put("Default", ""));
        parameters.set("Discovery", discovery());
        return parameters;
    }

    private static ObjectNode text(String description, String pattern) {
        return Json.object()
                .put("Type", "String")
                .put("Description", description)
                .put("AllowedPattern", pattern)
                .put("ConstraintDescription", "It matches " + pattern);
    }

    private static ObjectNode discovery() {
        ObjectNode parameter = Json.object()
                .put("Type", "String")
                .put("Description", "Whether the Parameter Store tells the names of the tables.")
                .put("Default", "true");
        parameter.putArray("AllowedValues").add("true").add("false");
        return parameter;
    }

    /** What is there only in some deployments. */
    public static ObjectNode conditions() {
        ObjectNode conditions = Json.object();
        conditions.set(HAS_PREFIX, Intrinsics.not(Intrinsics.isEqual("Prefix", "")));
        conditions.set(
                HAS_ENVIRONMENT,
                Intrinsics.none(Intrinsics.isEqual("Environment", ""), Intrinsics.isEqual("Environment", "prod")));
        conditions.set(TELLS_NAMES, Intrinsics.isEqual("Discovery", "true"));
        return conditions;
    }

    /** The name that a table has in DynamoDB: what {@code TableNames.prefixed(prefix, environment)} gives at run time. */
    public static ObjectNode physicalName(String tableName) {
        return Intrinsics.concat(
                part(HAS_PREFIX, "${Prefix}_"), part(HAS_ENVIRONMENT, "${Environment}_"), TextNode.valueOf(tableName));
    }

    private static JsonNode part(String condition, String text) {
        return Intrinsics.choose(condition, Intrinsics.sub(text), TextNode.valueOf(""));
    }
}
