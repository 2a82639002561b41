package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What makes a generated class a value: {@code equals}, {@code hashCode} and {@code toString}. */
final class KeyMethods {

    /** The types that stand before a dot in these methods, where a field could obscure them. */
    static final List<String> NAMED = Stream.of(Arrays.class, Objects.class, Float.class, Double.class)
            .map(Class::getSimpleName)
            .toList();

    private KeyMethods() {}

    static MethodSpec equality(ClassName key, List<? extends ValuePart> parts, Locals locals) {
        String other = locals.other("other");
        String that = locals.other("that");
        CodeBlock same = parts.stream().map(part -> part.equal(that)).collect(CodeBlock.joining("\n&& "));
        return override("equals", TypeName.BOOLEAN)
                .addParameter(Object.class, other)
                .addStatement("return $L instanceof $T $L\n&& $L", other, key, that, same)
                .build();
    }

    static MethodSpec hash(List<? extends ValuePart> parts) {
        CodeBlock values = parts.stream().map(ValuePart::hashed).collect(CodeBlock.joining(", "));
        return override("hashCode", TypeName.INT)
                .addStatement("return $T.hash($L)", Objects.class, values)
                .build();
    }

    /**
     * Shows the values as a record would.
     *
     * @param sensitive the names in DynamoDB of attributes whose values are not shown
     */
    static MethodSpec text(ClassName key, List<? extends ValuePart> parts, List<String> sensitive) {
        CodeBlock.Builder text = CodeBlock.builder();
        StringBuilder literal = new StringBuilder(key.simpleName()).append('[');
        String before = "";
        for (ValuePart part : parts) {
            literal.append(before).append(part.attribute().javaName()).append('=');
            if (sensitive.contains(part.attribute().storedName())) {
                literal.append('*');
            } else {
                text.add("$S + $L$W+ ", literal, part.text());
                literal.setLength(0);
            }
            before = ", ";
        }
        return override("toString", ClassName.get(String.class))
                .addStatement("return $L$S", text.build(), literal.append(']'))
                .build();
    }

    private static MethodSpec.Builder override(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }
}
