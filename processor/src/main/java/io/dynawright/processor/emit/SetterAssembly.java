package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.declare.Construction;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.CatchAll;
import io.dynawright.processor.model.Part;
import io.dynawright.processor.model.Shape;
import java.util.List;

/**
 * An object at once, then a call of a method per attribute that is there: others keep what the object began with.
 * What must be there, and what is collected, waits in a variable.
 */
final class SetterAssembly implements Assembly {

    private final Shape shape;
    private final List<Construction.Setter> setters;
    private final Variables variables;
    private final CodeBlock start;
    private final String object;
    private final CodeBlock result;

    private SetterAssembly(
            Shape shape,
            List<Construction.Setter> setters,
            Variables variables,
            CodeBlock start,
            String object,
            CodeBlock result) {
        this.shape = shape;
        this.setters = setters;
        this.variables = variables;
        this.start = start;
        this.object = object;
        this.result = result;
    }

    /** The object is the entity itself. */
    static SetterAssembly of(Shape shape, Construction.Setters setters, Variables variables, Locals locals) {
        String entity = locals.entity(shape.type());
        CodeBlock start = CodeBlock.of("$1T $2L = new $1T()", TypeNames.of(shape.type()), entity);
        return new SetterAssembly(shape, setters.setters(), variables, start, entity, CodeBlock.of("$L", entity));
    }

    /** The object is a builder, which may be of a type that is best left unsaid. */
    static SetterAssembly of(Shape shape, Construction.Builder builder, Variables variables, Locals locals) {
        String local = locals.other("builder");
        CodeBlock start = CodeBlock.of("var $L = $L", local, source(builder.source()));
        CodeBlock result = CodeBlock.of("$L.build()", local);
        return new SetterAssembly(shape, builder.setters(), variables, start, local, result);
    }

    private static CodeBlock source(Construction.BuilderSource source) {
        return source instanceof Construction.BuilderSource.StaticMethod method
                ? CodeBlock.of("$T.builder()", TypeNames.of(method.owner()))
                : CodeBlock.of("new $T()", TypeNames.of(((Construction.BuilderSource.NewObject) source).builder()));
    }

    @Override
    public CodeBlock begin() {
        CodeBlock.Builder code = CodeBlock.builder().addStatement(start);
        for (Attribute attribute : shape.ownAttributes()) {
            if (!waits(attribute) && Variables.isRead(attribute)) {
                variables.absent(attribute).ifPresent(absent -> code.addStatement("$L", set(attribute, absent)));
            }
        }
        waiting().forEach(part -> code.add(variables.declare(part)));
        return code.build();
    }

    private List<Part> waiting() {
        return shape.parts().stream().filter(SetterAssembly::waits).toList();
    }

    private static boolean waits(Part part) {
        return part instanceof CatchAll || Variables.isRequired(part);
    }

    @Override
    public CodeBlock take(Part part, CodeBlock value) {
        return waits(part) ? variables.assign(part, value) : set(part, value);
    }

    @Override
    public CodeBlock end() {
        CodeBlock.Builder code = CodeBlock.builder();
        waiting().forEach(part -> code.addStatement("$L", set(part, variables.checked(part))));
        return code.build();
    }

    @Override
    public CodeBlock object() {
        return result;
    }

    private CodeBlock set(Part part, CodeBlock value) {
        return CodeBlock.of("$L.$L($L)", object, setter(part), value);
    }

    private String setter(Part part) {
        return setters.stream()
                .filter(setter -> setter.attribute().equals(part.member()))
                .map(Construction.Setter::method)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no setter of " + part.javaName()));
    }
}
