package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.dynawright.processor.declare.DefaultValue;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Flattened;
import io.dynawright.processor.model.Part;
import io.dynawright.processor.model.Presence;
import io.dynawright.processor.model.Shape;

/** The body of the method that writes a class: one statement, or two, per attribute. */
final class WriteMethod {

    private final String catchAll;
    private final CodecExpressions codecs;
    private final Locals locals;
    private final String out;

    private WriteMethod(String catchAll, CodecExpressions codecs, Locals locals, String out) {
        this.catchAll = catchAll;
        this.codecs = codecs;
        this.locals = locals;
        this.out = out;
    }

    /**
     * This method, which has a name and modifiers, with all else.
     *
     * @param catchAll the constant that writes what the class does not declare, if it has a member for that
     */
    static MethodSpec of(
            Shape shape, String catchAll, CodecExpressions codecs, Locals locals, MethodSpec.Builder method) {
        String entity = locals.entity(shape.type());
        String out = locals.other("out");
        return method.addParameter(TypeNames.of(shape.type()), entity)
                .addParameter(RuntimeTypes.ITEM_WRITER, out)
                .addCode(new WriteMethod(catchAll, codecs, locals, out).body(shape, entity))
                .build();
    }

    private CodeBlock body(Shape shape, String object) {
        return shape.parts().stream().map(part -> part(part, object)).collect(CodeBlock.joining(""));
    }

    private CodeBlock part(Part part, String object) {
        CodeBlock value = Values.of(object, part);
        if (part instanceof Flattened flattened) {
            return flattened(flattened, value);
        }
        return part instanceof Attribute attribute
                ? attribute(attribute, value)
                : CodeBlock.builder()
                        .addStatement("$L.write($L, $L)", catchAll, value, out)
                        .build();
    }

    private CodeBlock attribute(Attribute attribute, CodeBlock value) {
        if (attribute.isDefaultedWhenNull()) {
            return defaulted(attribute, value);
        }
        boolean isZeroForNone =
                attribute.type() instanceof JavaType.Primitive && attribute.is(LifecycleMark.TimeToLive.class);
        CodeBlock write = codecs.write(attribute, value, out);
        return isZeroForNone
                ? CodeBlock.builder()
                        .beginControlFlow("if ($L != 0)", value)
                        .add(write)
                        .endControlFlow()
                        .build()
                : write;
    }

    private CodeBlock defaulted(Attribute attribute, CodeBlock value) {
        DefaultValue fallback = ((Presence.Defaulted) attribute.presence()).value();
        String name = locals.attribute(attribute);
        CodeBlock orDefault = CodeBlock.of("$1L == null ? $2L : $1L", name, DefaultValues.expression(fallback));
        return CodeBlock.builder()
                .addStatement("$T $L = $L", TypeNames.of(attribute.type()), name, value)
                .add(codecs.write(attribute, orDefault, out))
                .build();
    }

    private CodeBlock flattened(Flattened member, CodeBlock value) {
        String object = locals.part(member);
        return CodeBlock.builder()
                .addStatement("$T $L = $L", TypeNames.of(member.type()), object, value)
                .beginControlFlow("if ($L != null)", object)
                .add(body(member.shape(), object))
                .endControlFlow()
                .build();
    }
}
