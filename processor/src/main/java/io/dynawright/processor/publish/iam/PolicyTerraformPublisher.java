package io.dynawright.processor.publish.iam;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.declare.ResourceIds;
import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.Replicas;
import io.dynawright.processor.model.StackModel;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.publish.Json;
import io.dynawright.processor.publish.Publication;
import io.dynawright.processor.publish.Publisher;
import io.dynawright.processor.publish.terraform.Expressions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a file for Terraform for each stack, {@code iam/<stack>.policies.tf.json}; the files of all stacks are one
 * module, which the folder {@code iam} is. Each table is a variable of it, for which there is an output of the module that
 * makes the tables: {@code orders_table = module.tables.orders}.
 */
public final class PolicyTerraformPublisher implements Publisher {

    /** IAM adds 26 characters, and takes 128. */
    private static final int LONGEST_PREFIX = 100;

    @Override
    public List<Publication> publish(ModuleModel module) {
        return module.stacks().stream()
                .map(stack ->
                        new Publication("iam/" + stack.name() + ".policies.tf.json", Json.text(file(module, stack))))
                .toList();
    }

    private static ObjectNode file(ModuleModel module, StackModel stack) {
        ObjectNode variables = Json.object();
        ObjectNode documents = Json.object();
        ObjectNode policies = Json.object();
        ObjectNode outputs = Json.object();
        module.tables(stack).forEach(entry -> {
            variables.set(variable(entry.model()), table(entry.model()));
            Policies.of(module, entry.model()).forEach(policy -> {
                String name = ResourceIds.terraform(policy.name());
                documents.set(name, document(policy));
                policies.set(name, policy(policy, name));
                outputs.set(name + "_arn", output(policy, name));
            });
        });
        ObjectNode file = Json.object();
        file.set("variable", variables);
        file.putObject("data").set("aws_iam_policy_document", documents);
        file.putObject("resource").set("aws_iam_policy", policies);
        return file.set("output", outputs);
    }

    private static String variable(TableModel table) {
        return ResourceIds.terraform(table.tableName()) + "_table";
    }

    private static ObjectNode table(TableModel table) {
        return Json.object()
                .put("type", "object({arn = string})")
                .put("description", "The table " + table.tableName() + ": the output of the module that makes it");
    }

    private static ObjectNode document(Policy policy) {
        ArrayNode statements = Json.array();
        policy.statements().forEach(statement -> statements.add(statement(statement, policy.table())));
        return Json.object().set("statement", statements);
    }

    private static ObjectNode statement(Statement statement, TableModel table) {
        ObjectNode block = Json.object().put("sid", statement.id()).put("effect", "Allow");
        block.set("actions", Json.texts(statement.actions()));
        block.set(
                "resources",
                Json.texts(statement.targets().stream()
                        .flatMap(target -> arns(target, table))
                        .toList()));
        if (!statement.conditions().isEmpty()) {
            ArrayNode conditions = block.putArray("condition");
            statement.conditions().forEach(condition -> conditions.add(condition(condition)));
        }
        return block;
    }

    private static ObjectNode condition(Statement.Condition condition) {
        return Json.object()
                .put("test", condition.operator())
                .put("variable", condition.key())
                .set(
                        "values",
                        Json.texts(condition.values().stream()
                                .map(Expressions::literal)
                                .toList()));
    }

    private static Stream<String> arns(Target target, TableModel table) {
        if (target instanceof Target.Key key) {
            return Stream.of(Expressions.literal(Keys.arn(key, "arn:*:kms:*:*:key/")));
        }
        if (target instanceof Target.Anything) {
            return Stream.of("*");
        }
        String end = target instanceof Target.OfIndex index ? "/index/" + index.name() : "";
        return tables(table).map(arn -> arn + end);
    }

    /** A global table has an ARN in each Region, and the given one is of one of them. */
    private static Stream<String> tables(TableModel table) {
        String arn = "var." + variable(table) + ".arn";
        Replicas replicas = table.settings().replicas();
        return replicas.isGlobal()
                ? replicas.regions().stream()
                        .map(region -> Expressions.of(
                                "replace(" + arn + ", \"/:dynamodb:[^:]+:/\", \":dynamodb:" + region + ":\")"))
                : Stream.of(Expressions.of(arn));
    }

    private static ObjectNode policy(Policy policy, String name) {
        String prefix = name.substring(0, Math.min(name.length(), LONGEST_PREFIX));
        return Json.object()
                .put("name_prefix", prefix + "-")
                .put("description", policy.description())
                .put("policy", Expressions.of("data.aws_iam_policy_document." + name + ".json"));
    }

    private static ObjectNode output(Policy policy, String name) {
        return Json.object()
                .put("description", policy.description())
                .put("value", Expressions.of("aws_iam_policy." + name + ".arn"));
    }
}
