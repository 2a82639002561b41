package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.Construction.Argument;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Shape;

/** A variable per attribute, then one call with all of them. */
final class ConstructorAssembly implements Assembly {

    private final Shape shape;
    private final Construction.CanonicalConstructor constructor;
    private final CodecExpressions codecs;
    private final Locals locals;

    ConstructorAssembly(
            Shape shape, Construction.CanonicalConstructor constructor, CodecExpressions codecs, Locals locals) {
        this.shape = shape;
        this.constructor = constructor;
        this.codecs = codecs;
        this.locals = locals;
    }

    @Override
    public CodeBlock begin() {
        locals.attributes(shape.attributes());
        CodeBlock.Builder variables = CodeBlock.builder();
        for (Attribute attribute : shape.attributes()) {
            TypeName type = TypeNames.of(attribute.type());
            CodeBlock initial = codecs.absent(attribute.codec()).orElseGet(() -> CodeBlock.of("$L", initial(type)));
            variables.addStatement("$T $L = $L", type, locals.of(attribute.javaName()), initial);
        }
        return variables.build();
    }

    @Override
    public CodeBlock take(Attribute attribute, CodeBlock value) {
        return CodeBlock.of("$L = $L", locals.of(attribute.javaName()), value);
    }

    @Override
    public CodeBlock end() {
        CodeBlock arguments = Values.arguments(
                constructor.arguments().stream().map(this::argument).toList());
        return CodeBlock.builder()
                .addStatement("return new $T($L)", TypeNames.of(shape.type()), arguments)
                .build();
    }

    private CodeBlock argument(Argument argument) {
        return argument instanceof Argument.OfAttribute of
                ? CodeBlock.of("$L", locals.of(of.attribute()))
                : absent(TypeNames.of(((Argument.OfIgnored) argument).type()));
    }

    /** What a variable holds while nothing was read into it. */
    private static String initial(TypeName type) {
        if (!type.isPrimitive()) {
            return "null";
        }
        return type.equals(TypeName.BOOLEAN) ? "false" : "0";
    }

    /** The same as an argument: typed where it can be, so that it chooses the canonical constructor and no other. */
    private static CodeBlock absent(TypeName type) {
        if (type.equals(TypeName.BOOLEAN) || type.equals(TypeName.INT) || type instanceof TypeVariableName) {
            return CodeBlock.of("$L", initial(type));
        }
        return CodeBlock.of("($T) $L", type, initial(type));
    }
}
