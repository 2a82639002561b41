package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Derivation;
import io.dynawright.processor.model.Part;
import java.util.List;

/** Expressions for the values of attributes. */
final class Values {

    private Values() {}

    /** What the getter of an entity in this variable gives, or a static method makes of what other getters give. */
    static CodeBlock of(String entity, Part part) {
        return part instanceof Attribute attribute
                        && attribute.derivation().orElse(null) instanceof Derivation.ByFunction function
                ? made(
                        function,
                        function.arguments().stream()
                                .map(argument -> of(entity, argument))
                                .toList())
                : CodeBlock.of("$L.$L()", entity, part.getter());
    }

    /** What a static method makes of these. */
    static CodeBlock made(Derivation.ByFunction function, List<CodeBlock> arguments) {
        return CodeBlock.of(
                "$T.$L($L)", TypeNames.className(function.owner()), function.method(), arguments(arguments));
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
