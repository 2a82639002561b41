package io.dynawright.processor.publish.iam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.publish.Json;
import io.dynawright.processor.publish.Publication;
import io.dynawright.processor.publish.Publisher;
import java.util.List;

/**
 * Writes each policy as a document of its own, {@code iam/<table>.read.json} and the like, and {@code
 * iam/<Interface>.json}. They name tables as they are declared, in any account, Region and partition: replace the stars
 * by yours, and put before the names what deployments put there.
 */
public final class PolicyPublisher implements Publisher {

    @Override
    public List<Publication> publish(ModuleModel module) {
        PolicyDocument document = new PolicyDocument(new Anywhere());
        return module.tables().stream()
                .flatMap(entry -> Policies.of(module, entry.model()).stream())
                .map(policy -> new Publication("iam/" + policy.name() + ".json", Json.text(document.of(policy))))
                .toList();
    }

    /** Wherever that is. */
    private record Anywhere() implements Arns {

        @Override
        public List<JsonNode> of(Target target, TableModel table) {
            return List.of(TextNode.valueOf(arn(target, "arn:*:dynamodb:*:*:table/" + table.tableName())));
        }

        private static String arn(Target target, String table) {
            if (target instanceof Target.Table) {
                return table;
            }
            if (target instanceof Target.OfIndex index) {
                return table + "/index/" + index.name();
            }
            return target instanceof Target.Key key ? Keys.arn(key, "arn:*:kms:*:*:key/") : "*";
        }
    }
}
