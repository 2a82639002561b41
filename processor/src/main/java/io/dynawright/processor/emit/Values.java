package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Part;
import java.util.List;

/** Expressions for the values of attributes. */
final class Values {

    private Values() {}

    /** What the getter of an entity in this variable gives. */
    static CodeBlock of(String entity, Part part) {
        return CodeBlock.of("$L.$L()", entity, part.getter());
    }

    /** The same for several attributes, as arguments of a call. */
    static CodeBlock of(String entity, List<Attribute> attributes) {
        return arguments(
                attributes.stream().map(attribute -> of(entity, attribute)).toList());
    }

    /** Arguments of a call, on as many lines as they need. */
    static CodeBlock arguments(List<CodeBlock> arguments) {
        return CodeBlock.join(arguments, ",$W");
    }
}
