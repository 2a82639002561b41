package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.dynawright.processor.model.Shape;

/** The body of the method that reads a class: one switch over the names of attributes. */
final class ReadMethod {

    private final Shape shape;
    private final CodecExpressions codecs;
    private final Locals locals;
    private final String catchAll;
    private final String in;

    private ReadMethod(Shape shape, String catchAll, CodecExpressions codecs, Locals locals) {
        this.shape = shape;
        this.catchAll = catchAll;
        this.codecs = codecs;
        this.locals = locals;
        this.in = locals.other("in");
    }

    /**
     * This method, which has a name and modifiers, with all else.
     *
     * @param catchAll the constant that collects what the class does not declare, if it has a member for that
     */
    static MethodSpec of(
            Shape shape, String catchAll, CodecExpressions codecs, Locals locals, MethodSpec.Builder method) {
        return new ReadMethod(shape, catchAll, codecs, locals).fill(method);
    }

    private MethodSpec fill(MethodSpec.Builder method) {
        ShapeReading reading = new ShapeReading(shape, codecs, locals, in);
        return method.returns(TypeNames.of(shape.type()))
                .addParameter(RuntimeTypes.ITEM_READER, in)
                .addCode(reading.begin())
                .addCode(loop(reading.cases(CodeBlock.of(""))))
                .addCode(reading.end())
                .addStatement("return $L", reading.object())
                .build();
    }

    private CodeBlock loop(CodeBlock cases) {
        boolean isTaken =
                shape.parts().stream().anyMatch(part -> part.javaName().equals("name"));
        String name = locals.other(isTaken ? "attribute" : "name");
        CodeBlock next = next();
        return CodeBlock.builder()
                .beginControlFlow("for ($1T $2L = $3L; $2L != null; $2L = $3L)", String.class, name, next)
                .beginControlFlow("switch ($L)", name)
                .add(cases)
                .add("default -> $L.skip();\n", in)
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    /** The name of the next attribute; those that the class does not declare are collected on the way, if at all. */
    private CodeBlock next() {
        return shape.catchAll()
                .map(others -> CodeBlock.of("$L.nextAttribute($L, $L)", catchAll, in, locals.of(others.javaName())))
                .orElseGet(() -> CodeBlock.of("$L.nextAttribute()", in));
    }
}
