package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Shape;

/** An object at once, then a call of a setter per attribute that is there: others keep what the constructor gave them. */
final class SetterAssembly implements Assembly {

    private final Shape shape;
    private final Construction.Setters setters;
    private final CodecExpressions codecs;
    private final String object;

    SetterAssembly(Shape shape, Construction.Setters setters, CodecExpressions codecs, Locals locals) {
        this.shape = shape;
        this.setters = setters;
        this.codecs = codecs;
        this.object = locals.entity(shape.type());
    }

    @Override
    public CodeBlock begin() {
        TypeName type = TypeNames.of(shape.type());
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T $L = new $T()", type, object, type);
        for (Attribute attribute : shape.attributes()) {
            codecs.absent(attribute.codec()).ifPresent(absent -> code.addStatement("$L", take(attribute, absent)));
        }
        return code.build();
    }

    @Override
    public CodeBlock take(Attribute attribute, CodeBlock value) {
        return CodeBlock.of("$L.$L($L)", object, setter(attribute), value);
    }

    @Override
    public CodeBlock end() {
        return CodeBlock.builder().addStatement("return $L", object).build();
    }

    private String setter(Attribute attribute) {
        return setters.setters().stream()
                .filter(setter -> setter.attribute().equals(attribute.javaName()))
                .map(Construction.Setter::method)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no setter of " + attribute.javaName()));
    }
}
