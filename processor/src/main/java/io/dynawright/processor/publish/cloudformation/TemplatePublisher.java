package io.dynawright.processor.publish.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.StackModel;
import io.dynawright.processor.publish.Json;
import io.dynawright.processor.publish.Publication;
import io.dynawright.processor.publish.Publisher;
import java.util.List;

/** Writes a template for each stack. */
public final class TemplatePublisher implements Publisher {

    @Override
    public List<Publication> publish(ModuleModel module) {
        return module.stacks().stream()
                .map(stack -> new Publication(path(stack), Json.text(template(module, stack))))
                .toList();
    }

    /** Where the template of a stack is. */
    public static String path(StackModel stack) {
        return "cloudformation/" + stack.name() + ".template.json";
    }

    private static ObjectNode template(ModuleModel module, StackModel stack) {
        ObjectNode resources = Json.object();
        ObjectNode outputs = Json.object();
        module.tables(stack).forEach(entry -> new TableResources(entry, stack).addTo(resources, outputs));
        outputs.set("Stack", marker(stack));
        ObjectNode template = Json.object()
                .put("AWSTemplateFormatVersion", "2010-09-09")
                .put("Description", "The tables of the stack " + stack.name() + " of " + module.name());
        template.set("Parameters", TemplateParameters.parameters(module.name()));
        template.set("Conditions", TemplateParameters.conditions());
        template.set("Resources", resources);
        return template.set("Outputs", outputs);
    }

    private static ObjectNode marker(StackModel stack) {
        ObjectNode output =
                Json.object().put("Description", "The name of this stack, imported by those deployed after it");
        output.set("Value", Intrinsics.ref("AWS::StackName"));
        return output.set("Export", Json.object().set("Name", LogicalNames.stackExport(stack.name())));
    }
}
