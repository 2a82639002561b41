package io.dynawright.processor.publish.terraform;

import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.StackModel;
import io.dynawright.processor.publish.Json;
import io.dynawright.processor.publish.Publication;
import io.dynawright.processor.publish.Publisher;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a module of Terraform, the folder {@code terraform}: a file for each stack, and one for what they share. Their
 * tables depend on each other as the stacks do. A table with {@code DeletionPolicy.RETAIN} cannot be destroyed.
 *
 * <p>The provider's Region must be one of those that have a copy of a global table; the others are its replicas. Keys of
 * KMS are looked up in each Region, so that an alias or the id of a multi-Region key can name them.
 */
public final class TerraformPublisher implements Publisher {

    /** No stack has a name like that. */
    private static final String SHARED = "terraform/_module.tf.json";

    @Override
    public List<Publication> publish(ModuleModel module) {
        if (module.stacks().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(new Publication(SHARED, Json.text(SharedFile.of(module)))),
                        module.stacks().stream()
                                .map(stack -> new Publication(
                                        path(stack), Json.text(new StackFile(module, stack).content()))))
                .toList();
    }

    /** Where the file of a stack is. */
    public static String path(StackModel stack) {
        return "terraform/" + stack.name() + ".tf.json";
    }
}
