package io.dynawright.processor.publish;

import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.publish.cloudformation.TemplatePublisher;
import io.dynawright.processor.publish.iam.PolicyPublisher;
import io.dynawright.processor.publish.iam.PolicyTemplatePublisher;
import io.dynawright.processor.publish.iam.PolicyTerraformPublisher;
import io.dynawright.processor.publish.jsonschema.SchemaPublisher;
import io.dynawright.processor.publish.page.PagePublisher;
import io.dynawright.processor.publish.terraform.TerraformPublisher;
import java.util.List;

/** All that is written about a module. */
public final class Publishers {

    private static final List<Publisher> ALL = List.of(
            new TablesPublisher(),
            new SchemaPublisher(),
            new WorkbenchPublisher(),
            new StacksPublisher(),
            new TemplatePublisher(),
            new TerraformPublisher(),
            new PolicyPublisher(),
            new PolicyTemplatePublisher(),
            new PolicyTerraformPublisher(),
            new PagePublisher());

    private Publishers() {}

    /** All files, each path once. */
    public static List<Publication> publish(ModuleModel module) {
        return ALL.stream()
                .flatMap(publisher -> publisher.publish(module).stream())
                .toList();
    }
}
