package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.NameAllocator;
import io.dynawright.processor.declare.Constraint;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The constants that checks need: patterns, and limits that are no plain integers. They are collected on the way. */
final class CheckConstants {

    private final NameAllocator names = new NameAllocator();

    /** By how they are made: two that are equal are one. */
    private final Map<CodeBlock, FieldSpec> fields = new LinkedHashMap<>();

    /** Apart from these names. */
    CheckConstants(List<String> taken) {
        names.newName("INSTANCE");
        taken.forEach(names::newName);
    }

    List<FieldSpec> fields() {
        return List.copyOf(fields.values());
    }

    /** The name of the constant for a pattern. */
    String pattern(String member, Constraint.Pattern pattern) {
        CodeBlock flags = pattern.flags().stream()
                .map(flag -> CodeBlock.of("$T.$L", Pattern.class, flag))
                .collect(CodeBlock.joining(" | "));
        CodeBlock made = flags.isEmpty()
                ? CodeBlock.of("$T.compile($S)", Pattern.class, pattern.regexp())
                : CodeBlock.of("$T.compile($S, $L)", Pattern.class, pattern.regexp(), flags);
        return name(member + "_PATTERN", Pattern.class, "What a text has to look like.", made);
    }

    /** The name of the constant for a limit. */
    String limit(String member, Constraint.Bound bound) {
        String suffix = switch (bound.side()) {
            case AT_LEAST, ABOVE -> "_MIN";
            case AT_MOST, BELOW -> "_MAX";
        };
        return name(
                member + suffix,
                BigDecimal.class,
                "What a number is compared with.",
                CodeBlock.of("new $T($S)", BigDecimal.class, bound.limit()));
    }

    private String name(String suggestion, Class<?> type, String doc, CodeBlock made) {
        return fields.computeIfAbsent(
                        made,
                        initializer -> FieldSpec.builder(type, names.newName(suggestion))
                                .addJavadoc(Doc.of(doc).toCodeBlock())
                                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                                .initializer(initializer)
                                .build())
                .name;
    }
}
