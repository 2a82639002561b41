package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Flattened;
import io.dynawright.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;

/** How the members of one class are read, and of those that are flattened into it: the parts of a method that does. */
final class ShapeReading {

    private final Shape shape;
    private final CodecExpressions codecs;
    private final Locals locals;
    private final String in;
    private final Assembly assembly;
    private final FormerNames formerNames;
    private final List<Nested> nested = new ArrayList<>();

    /**
     * A flattened member.
     *
     * @param flag the variable that tells whether one of its attributes was there
     */
    private record Nested(Flattened member, String flag, ShapeReading reading) {}

    ShapeReading(Shape shape, CodecExpressions codecs, Locals locals, String in) {
        this.shape = shape;
        this.codecs = codecs;
        this.locals = locals;
        this.in = in;
        this.formerNames = new FormerNames(locals, in);
        this.assembly = assembly(new Variables(codecs, locals, in));
    }

    private Assembly assembly(Variables variables) {
        Construction construction = shape.construction();
        if (construction instanceof Construction.Setters setters) {
            return SetterAssembly.of(shape, setters, variables, locals);
        }
        return construction instanceof Construction.Builder builder
                ? SetterAssembly.of(shape, builder, variables, locals)
                : new ConstructorAssembly(shape, (Construction.Constructor) construction, variables);
    }

    /** The statements before the first attribute is read. */
    CodeBlock begin() {
        CodeBlock.Builder code = CodeBlock.builder().add(assembly.begin());
        renamed().forEach(attribute -> code.add(formerNames.declare(attribute)));
        for (Flattened member : shape.flattened()) {
            String flag = locals.other(Names.inOneWord("has." + member.javaName()));
            Nested one = new Nested(member, flag, new ShapeReading(member.shape(), codecs, locals, in));
            nested.add(one);
            code.addStatement("$T $L = false", TypeName.BOOLEAN, flag)
                    .add(one.reading().begin());
        }
        return code.build();
    }

    /**
     * The cases of a switch over the names of attributes.
     *
     * @param before the statements before an attribute is taken
     */
    CodeBlock cases(CodeBlock before) {
        CodeBlock.Builder cases = CodeBlock.builder();
        shape.ownAttributes().stream()
                .filter(Variables::isRead)
                .forEach(attribute -> cases.add(one(attribute, before)));
        for (Nested one : nested) {
            CodeBlock raised = CodeBlock.builder()
                    .add(before)
                    .addStatement("$L = true", one.flag())
                    .build();
            cases.add(one.reading().cases(raised));
        }
        return cases.build();
    }

    private List<Attribute> renamed() {
        return shape.ownAttributes().stream()
                .filter(attribute -> !attribute.formerNames().isEmpty())
                .toList();
    }

    private CodeBlock one(Attribute attribute, CodeBlock before) {
        CodeBlock taken = assembly.take(attribute, codecs.read(attribute.codec(), in));
        if (!attribute.formerNames().isEmpty()) {
            return formerNames.cases(attribute, before, taken);
        }
        return before.isEmpty()
                ? CodeBlock.of("case $S -> $L;\n", attribute.storedName(), taken)
                : CodeBlock.builder()
                        .beginControlFlow("case $S ->", attribute.storedName())
                        .add(before)
                        .addStatement("$L", taken)
                        .endControlFlow()
                        .build();
    }

    /** The statements after the last attribute was read. */
    CodeBlock end() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Nested one : nested) {
            code.beginControlFlow("if ($L)", one.flag())
                    .add(one.reading().end())
                    .addStatement(
                            "$L", assembly.take(one.member(), one.reading().object()))
                    .endControlFlow();
        }
        return code.add(assembly.end()).build();
    }

    /** The object, after all that. */
    CodeBlock object() {
        return assembly.object();
    }
}
