package io.dynawright.processor.publish;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.StackModel;
import io.dynawright.processor.publish.cloudformation.TemplatePublisher;
import io.dynawright.processor.publish.terraform.TerraformPublisher;
import java.util.List;

/**
 * Writes {@code stacks.json}, the index of a module's stacks in an order in which they can be deployed, for scripts that
 * do so. Paths are relative to the file.
 */
final class StacksPublisher implements Publisher {

    @Override
    public List<Publication> publish(ModuleModel module) {
        if (module.stacks().isEmpty()) {
            return List.of();
        }
        ObjectNode content = Json.object().put("module", module.name());
        ArrayNode stacks = content.putArray("stacks");
        module.stacks().forEach(stack -> stacks.add(stack(module, stack)));
        return List.of(new Publication("stacks.json", Json.text(content)));
    }

    private static ObjectNode stack(ModuleModel module, StackModel stack) {
        ObjectNode content = Json.object()
                .put("name", stack.name())
                .put("cloudformation", TemplatePublisher.path(stack))
                .put("terraform", TerraformPublisher.path(stack));
        content.set(
                "tables",
                Json.texts(module.tables(stack).stream()
                        .map(entry -> entry.model().tableName())
                        .toList()));
        return content.set("dependsOn", Json.texts(stack.dependsOn()));
    }
}
