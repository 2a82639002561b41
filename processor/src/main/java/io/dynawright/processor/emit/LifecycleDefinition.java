package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.LifecycleMark.Expired;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** What a table's definition says of the attributes of which Dynawright takes care. */
final class LifecycleDefinition {

    /** A line of the chain in the chain. */
    private static final String NEXT = "\n        ";

    private LifecycleDefinition() {}

    /** One line of the chain that makes the definition; empty if there is nothing to say. */
    static CodeBlock line(TableModel table) {
        CodeBlock.Builder calls = CodeBlock.builder();
        table.attributes().stream().map(LifecycleDefinition::ofOne).forEach(calls::add);
        calls.add(list("encrypted", encrypted(table)))
                .add(list("required", table.required()))
                .add(list("filled", table.filled()));
        CodeBlock built = calls.build();
        return built.isEmpty()
                ? built
                : CodeBlock.of("\n.lifecycle($T.builder()$L$L.build())", RuntimeTypes.LIFECYCLE, built, NEXT);
    }

    private static CodeBlock ofOne(Attribute attribute) {
        LifecycleMark mark = attribute.lifecycle().orElse(null);
        if (mark instanceof LifecycleMark.Version) {
            return call("version", attribute);
        }
        if (mark instanceof LifecycleMark.CreatedAt) {
            return call("createdAt", attribute);
        }
        if (mark instanceof LifecycleMark.UpdatedAt) {
            return call("updatedAt", attribute);
        }
        if (mark instanceof LifecycleMark.AutoId) {
            return call("id", attribute);
        }
        return mark instanceof LifecycleMark.TimeToLive time
                ? call(time.expired() == Expired.HIDDEN ? "hidingExpired" : "timeToLive", attribute)
                : CodeBlock.of("");
    }

    private static CodeBlock call(String method, Attribute attribute) {
        return CodeBlock.of("$L.$L($S)", NEXT, method, attribute.storedName());
    }

    private static List<Attribute> encrypted(TableModel table) {
        return table.attributes().stream()
                .filter(attribute -> attribute.is(LifecycleMark.Encrypted.class))
                .toList();
    }

    private static CodeBlock list(String method, List<Attribute> attributes) {
        return attributes.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("$L.$L($L)", NEXT, method, IndexDefinition.names(attributes));
    }
}
