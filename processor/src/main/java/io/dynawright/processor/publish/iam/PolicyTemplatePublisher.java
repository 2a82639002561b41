package io.dynawright.processor.publish.iam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.Replicas;
import io.dynawright.processor.model.StackModel;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.publish.Json;
import io.dynawright.processor.publish.Publication;
import io.dynawright.processor.publish.Publisher;
import io.dynawright.processor.publish.cloudformation.Intrinsics;
import io.dynawright.processor.publish.cloudformation.LogicalNames;
import io.dynawright.processor.publish.cloudformation.TemplateParameters;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a template of CloudFormation for each stack, {@code iam/<stack>.policies.template.json}, with a managed policy
 * for each of its policies. It is deployed after the stack with the tables, in the same account and Region and with the
 * same parameters {@code App} and {@code Deployment}, and needs {@code CAPABILITY_IAM}. What it exports, roles attach.
 */
public final class PolicyTemplatePublisher implements Publisher {

    @Override
    public List<Publication> publish(ModuleModel module) {
        return module.stacks().stream()
                .map(stack -> new Publication(
                        "iam/" + stack.name() + ".policies.template.json", Json.text(template(module, stack))))
                .toList();
    }

    private static ObjectNode template(ModuleModel module, StackModel stack) {
        PolicyDocument document = new PolicyDocument(new Imported());
        ObjectNode resources = Json.object();
        ObjectNode outputs = Json.object();
        module.tables(stack).stream()
                .flatMap(entry -> Policies.of(module, entry.model()).stream())
                .forEach(policy -> {
                    String id = policy.id() + "Policy";
                    resources.set(id, resource(policy, document));
                    outputs.set(id + "Arn", output(policy, id));
                });
        ObjectNode template = Json.object()
                .put("AWSTemplateFormatVersion", "2010-09-09")
                .put(
                        "Description",
                        "What may be done with the tables of the stack " + stack.name() + " of " + module.name());
        template.set("Parameters", TemplateParameters.parameters(module.name()).retain("App", "Deployment"));
        template.set("Resources", resources);
        return template.set("Outputs", outputs);
    }

    private static ObjectNode resource(Policy policy, PolicyDocument document) {
        ObjectNode properties = Json.object().put("Description", policy.description());
        properties.set("PolicyDocument", document.of(policy));
        return Json.object().put("Type", "AWS::IAM::ManagedPolicy").set("Properties", properties);
    }

    private static ObjectNode output(Policy policy, String id) {
        ObjectNode output = Json.object().put("Description", policy.description());
        output.set("Value", Intrinsics.ref(id));
        return output.set(
                "Export",
                Json.object().set("Name", Intrinsics.sub("${App}:${Deployment}:" + policy.id() + ":PolicyArn")));
    }

    /** As the stack with the tables exports them. */
    private record Imported() implements Arns {

        @Override
        public List<JsonNode> of(Target target, TableModel table) {
            if (target instanceof Target.Key key) {
                return List.of(
                        key.key().startsWith("arn:")
                                ? TextNode.valueOf(key.key())
                                : Intrinsics.sub(Keys.arn(key, "arn:${AWS::Partition}:kms:*:${AWS::AccountId}:key/")));
            }
            if (target instanceof Target.Anything) {
                return List.of(TextNode.valueOf("*"));
            }
            return tables(table)
                    .map(arn -> target instanceof Target.OfIndex index ? joined(arn, "/index/" + index.name()) : arn)
                    .toList();
        }

        /** The ARN of a global table's copy differs from that of the table in the Region. */
        private static Stream<JsonNode> tables(TableModel table) {
            Replicas replicas = table.settings().replicas();
            if (!replicas.isGlobal()) {
                return Stream.of(LogicalNames.imported(LogicalNames.arnExport(table.tableName())));
            }
            JsonNode name = LogicalNames.imported(LogicalNames.nameExport(table.tableName()));
            return replicas.regions().stream()
                    .map(region -> Intrinsics.concat(
                            Intrinsics.sub("arn:${AWS::Partition}:dynamodb:" + region + ":${AWS::AccountId}:table/"),
                            name));
        }

        private static JsonNode joined(JsonNode arn, String end) {
            return Intrinsics.concat(arn, TextNode.valueOf(end));
        }
    }
}
