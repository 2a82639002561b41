package io.dynawright.processor.publish.terraform;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.publish.Json;

/** What the files of all stacks need: the provider, the variables, and what names of tables begin with. */
final class SharedFile {

    /** Indexes have had {@code key_schema} since 6.29; since 6.37 removing one leaves the others alone. */
    private static final String PROVIDER = ">= 6.37.0";

    /** Preconditions are not known before. */
    private static final String TERRAFORM = ">= 1.2.0";

    /** What names of tables begin with. */
    static final String PREFIX = "local.table_prefix";

    /** The Region that the provider works in. */
    static final String REGION = "data.aws_region.current.region";

    private static final String DEPLOYMENT_PART = "[A-Za-z0-9-]+";
    private static final String TABLE_NAME_PART = "[A-Za-z0-9_.-]*";

    private SharedFile() {}

    static ObjectNode of(ModuleModel module) {
        ObjectNode file = Json.object();
        file.set("terraform", versions());
        file.set("variable", variables(module.name()));
        file.set("locals", Json.object().put("table_prefix", Expressions.of(prefix())));
        if (module.tables().stream()
                .anyMatch(entry -> entry.model().settings().replicas().isGlobal())) {
            file.set("data", Json.object().set("aws_region", Json.object().set("current", Json.object())));
        }
        return file;
    }

    private static ObjectNode versions() {
        ObjectNode aws = Json.object().put("source", "hashicorp/aws").put("version", PROVIDER);
        ObjectNode versions = Json.object().put("required_version", TERRAFORM);
        return versions.set("required_providers", Json.object().set("aws", aws));
    }

    private static ObjectNode variables(String module) {
        ObjectNode variables = Json.object();
        variables.set(
                "app",
                text("app", "The program that the tables belong to.", DEPLOYMENT_PART)
                        .put("default", module));
        variables.set(
                "deployment",
                text(
                        "deployment",
                        "Which of the program's deployments this is: names of parameters have it.",
                        DEPLOYMENT_PART));
        variables.set(
                "prefix",
                text("prefix", "What the names of tables begin with, before an underscore.", TABLE_NAME_PART)
                        .put("default", ""));
        variables.set(
                "environment",
                text(
                                "environment",
                                "What follows in the names of tables, before an underscore; \"prod\" is left out.",
                                TABLE_NAME_PART)
                        .put("default", ""));
        variables.set(
                "discovery",
                Json.object()
                        .put("type", "bool")
                        .put("description", "Whether the Parameter Store tells the names of the tables.")
                        .put("default", true));
        return variables;
    }

    private static ObjectNode text(String name, String description, String pattern) {
        ObjectNode variable = Json.object().put("type", "string").put("description", description);
        variable.putObject("validation")
                .put("condition", Expressions.of("can(regex(\"^" + pattern + "$\", var." + name + "))"))
                .put("error_message", "The value of " + name + " must match " + pattern + ".");
        return variable;
    }

    /** What {@code TableNames.prefixed(prefix, environment)} puts before a name at run time. */
    private static String prefix() {
        return "join(\"\", [for part in [var.prefix, var.environment == \"prod\" ? \"\" : var.environment] :"
                + " \"${part}_\" if part != \"\"])";
    }
}
