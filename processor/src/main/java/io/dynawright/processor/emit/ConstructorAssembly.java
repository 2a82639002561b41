package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.Construction.Argument;
import io.dynawright.processor.model.Part;
import io.dynawright.processor.model.Shape;

/** A variable per member, then one call with all of them. */
final class ConstructorAssembly implements Assembly {

    private final Shape shape;
    private final Construction.Constructor constructor;
    private final Variables variables;

    ConstructorAssembly(Shape shape, Construction.Constructor constructor, Variables variables) {
        this.shape = shape;
        this.constructor = constructor;
        this.variables = variables;
    }

    @Override
    public CodeBlock begin() {
        return shape.parts().stream()
                .filter(Variables::isRead)
                .map(variables::declare)
                .collect(CodeBlock.joining(""));
    }

    @Override
    public CodeBlock take(Part part, CodeBlock value) {
        return variables.assign(part, value);
    }

    @Override
    public CodeBlock end() {
        return CodeBlock.of("");
    }

    @Override
    public CodeBlock object() {
        CodeBlock arguments = Values.arguments(
                constructor.arguments().stream().map(this::argument).toList());
        return CodeBlock.of("new $T($L)", TypeNames.of(shape.type()), arguments);
    }

    private CodeBlock argument(Argument argument) {
        return argument instanceof Argument.OfAttribute of
                ? variables.checked(shape.part(of.attribute()))
                : absent(TypeNames.of(((Argument.OfIgnored) argument).type()));
    }

    /** Null or zero as an argument: typed where it can be, so that it chooses the canonical constructor and no other. */
    private static CodeBlock absent(TypeName type) {
        String zero = Variables.zero(type);
        return type.equals(TypeName.BOOLEAN) || type.equals(TypeName.INT) || type instanceof TypeVariableName
                ? CodeBlock.of("$L", zero)
                : CodeBlock.of("($T) $L", type, zero);
    }
}
