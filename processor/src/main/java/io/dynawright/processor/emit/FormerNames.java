package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.model.Attribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How an attribute is read that had other names before. In whatever order they come, today's prevails over the former
 * ones, and a later of these over an earlier: a variable holds the age of the name whose value was taken, zero for
 * today's.
 */
final class FormerNames {

    private final Locals locals;
    private final String in;
    private final Map<String, String> ages = new LinkedHashMap<>();

    FormerNames(Locals locals, String in) {
        this.locals = locals;
        this.in = in;
    }

    /** The variable of an attribute, with more than the age of its oldest name while there is no value. */
    CodeBlock declare(Attribute attribute) {
        String age = locals.other(Names.inOneWord("ageOf." + attribute.javaName()));
        ages.put(attribute.javaName(), age);
        return CodeBlock.builder()
                .addStatement(
                        "$T $L = $L", TypeName.INT, age, attribute.formerNames().size() + 1)
                .build();
    }

    /**
     * The cases of all its names.
     *
     * @param before the statements before a value is taken
     * @param taken the expression statement that takes it
     */
    CodeBlock cases(Attribute attribute, CodeBlock before, CodeBlock taken) {
        String variable = Objects.requireNonNull(ages.get(attribute.javaName()), "Declared before it is used");
        CodeBlock.Builder cases = CodeBlock.builder()
                .beginControlFlow("case $S ->", attribute.storedName())
                .add(take(before, taken, variable, 0))
                .endControlFlow();
        List<String> former = attribute.formerNames();
        for (int age = 1; age <= former.size(); age++) {
            cases.beginControlFlow("case $S ->", former.get(age - 1))
                    .beginControlFlow("if ($L > $L)", variable, age)
                    .add(take(before, taken, variable, age))
                    .nextControlFlow("else")
                    .addStatement("$L.skip()", in)
                    .endControlFlow()
                    .endControlFlow();
        }
        return cases.build();
    }

    private static CodeBlock take(CodeBlock before, CodeBlock taken, String variable, int age) {
        return CodeBlock.builder()
                .add(before)
                .addStatement("$L", taken)
                .addStatement("$L = $L", variable, age)
                .build();
    }
}
