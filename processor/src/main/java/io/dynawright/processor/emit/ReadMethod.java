package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The schema's {@code read}: one switch over the names of attributes. */
final class ReadMethod {

    private final TableModel table;
    private final CodecExpressions codecs;
    private final Locals locals;

    private ReadMethod(TableModel table, CodecExpressions codecs) {
        this.table = table;
        this.codecs = codecs;
        this.locals = Locals.of(table).reserve(codecs.constantNames());
    }

    static MethodSpec of(TableModel table, CodecExpressions codecs) {
        return new ReadMethod(table, codecs).method();
    }

    private MethodSpec method() {
        return table.construction() instanceof Construction.Setters setters
                ? intoSetters(setters)
                : intoConstructor((Construction.CanonicalConstructor) table.construction());
    }

    /** A variable per attribute, then one call with all of them. */
    private MethodSpec intoConstructor(Construction.CanonicalConstructor constructor) {
        List<Attribute> attributes = table.attributes();
        locals.attributes(attributes);
        CodeBlock.Builder variables = CodeBlock.builder();
        for (Attribute attribute : attributes) {
            TypeName type = TypeNames.of(attribute.type());
            variables.addStatement("$T $L = $L", type, locals.of(attribute.javaName()), initial(type));
        }
        String in = locals.other("in");
        CodeBlock loop = loop(
                in,
                attribute ->
                        CodeBlock.of("$L = $L", locals.of(attribute.javaName()), codecs.read(attribute.codec(), in)));
        return begin(in)
                .addCode(variables.build())
                .addCode(loop)
                .addStatement("return new $T($L)", TypeNames.of(table.entity()), arguments(constructor))
                .build();
    }

    private CodeBlock arguments(Construction.CanonicalConstructor constructor) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Construction.Argument argument : constructor.arguments()) {
            if (argument instanceof Construction.Argument.OfAttribute of) {
                arguments.add(CodeBlock.of("$L", locals.of(of.attribute())));
            } else {
                arguments.add(absent(TypeNames.of(((Construction.Argument.OfIgnored) argument).type())));
            }
        }
        return Values.arguments(arguments);
    }

    /** An object at once, then a call of a setter per attribute. */
    private MethodSpec intoSetters(Construction.Setters setters) {
        String entity = locals.entity(table.entity());
        String in = locals.other("in");
        TypeName type = TypeNames.of(table.entity());
        CodeBlock loop = loop(
                in,
                attribute -> CodeBlock.of(
                        "$L.$L($L)", entity, setter(setters, attribute), codecs.read(attribute.codec(), in)));
        return begin(in)
                .addStatement("$T $L = new $T()", type, entity, type)
                .addCode(loop)
                .addStatement("return $L", entity)
                .build();
    }

    private static String setter(Construction.Setters setters, Attribute attribute) {
        return setters.setters().stream()
                .filter(setter -> setter.attribute().equals(attribute.javaName()))
                .map(Construction.Setter::method)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no setter of " + attribute.javaName()));
    }

    private MethodSpec.Builder begin(String in) {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.of(table.entity()))
                .addParameter(RuntimeTypes.ITEM_READER, in);
    }

    private CodeBlock loop(String in, Function<Attribute, CodeBlock> assignment) {
        boolean isTaken = table.attributes().stream()
                .anyMatch(attribute -> attribute.javaName().equals("name"));
        String name = locals.other(isTaken ? "attribute" : "name");
        CodeBlock.Builder loop = CodeBlock.builder()
                .beginControlFlow(
                        "for ($3T $1L = $2L.nextAttribute(); $1L != null; $1L = $2L.nextAttribute())",
                        name,
                        in,
                        String.class)
                .beginControlFlow("switch ($L)", name);
        for (Attribute attribute : table.attributes()) {
            loop.add("case $S -> $L;\n", attribute.storedName(), assignment.apply(attribute));
        }
        return loop.add("default -> $L.skip();\n", in)
                .endControlFlow()
                .endControlFlow()
                .build();
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
