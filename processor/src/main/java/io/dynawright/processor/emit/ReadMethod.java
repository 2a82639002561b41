package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Model;
import io.dynawright.processor.model.Shape;

/** The body of the method that reads a class: one switch over the names of attributes. */
final class ReadMethod {

    private final Shape shape;
    private final CodecExpressions codecs;
    private final Locals locals;
    private final String in;

    private ReadMethod(Model model, CodecExpressions codecs) {
        this.shape = model.shape();
        this.codecs = codecs;
        this.locals = Locals.of(model).reserve(codecs.constantNames());
        this.in = locals.other("in");
    }

    /** This method, which has a name and modifiers, with all else. */
    static MethodSpec of(Model model, CodecExpressions codecs, MethodSpec.Builder method) {
        return new ReadMethod(model, codecs).fill(method);
    }

    private MethodSpec fill(MethodSpec.Builder method) {
        Assembly assembly = assembly();
        return method.returns(TypeNames.of(shape.type()))
                .addParameter(RuntimeTypes.ITEM_READER, in)
                .addCode(assembly.begin())
                .addCode(loop(assembly))
                .addCode(assembly.end())
                .build();
    }

    private Assembly assembly() {
        Construction construction = shape.construction();
        return construction instanceof Construction.Setters setters
                ? new SetterAssembly(shape, setters, codecs, locals)
                : new ConstructorAssembly(shape, (Construction.CanonicalConstructor) construction, codecs, locals);
    }

    private CodeBlock loop(Assembly assembly) {
        boolean isTaken = shape.attributes().stream()
                .anyMatch(attribute -> attribute.javaName().equals("name"));
        String name = locals.other(isTaken ? "attribute" : "name");
        CodeBlock.Builder loop = CodeBlock.builder()
                .beginControlFlow(
                        "for ($3T $1L = $2L.nextAttribute(); $1L != null; $1L = $2L.nextAttribute())",
                        name,
                        in,
                        String.class)
                .beginControlFlow("switch ($L)", name);
        for (Attribute attribute : shape.attributes()) {
            CodeBlock value = codecs.read(attribute.codec(), in);
            loop.add("case $S -> $L;\n", attribute.storedName(), assembly.take(attribute, value));
        }
        return loop.add("default -> $L.skip();\n", in)
                .endControlFlow()
                .endControlFlow()
                .build();
    }
}
