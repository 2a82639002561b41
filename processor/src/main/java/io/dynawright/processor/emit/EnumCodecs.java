package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.EnumTexts;
import java.util.List;

/** How the codec of an enum is made. */
final class EnumCodecs {

    private EnumCodecs() {}

    static CodeBlock made(CodecRef.EnumOf codec) {
        ClassName type = TypeNames.className(codec.enumType());
        CodeBlock made =
                CodeBlock.of("$T.$L$L", RuntimeTypes.ENUM_CODEC, of(type, codec.texts()), former(type, codec.former()));
        return codec.fallback()
                .map(constant -> CodeBlock.of("$L.withDefault($T.$L)", made, type, constant))
                .orElse(made);
    }

    /** What is read besides, one constant after the other. */
    private static CodeBlock former(ClassName type, List<CodecRef.FormerText> former) {
        return former.stream()
                .map(CodecRef.FormerText::constant)
                .distinct()
                .map(constant -> CodeBlock.of(
                        "$Z.alsoReading($T.$L, $L)",
                        type,
                        constant,
                        IndexDefinition.texts(former.stream()
                                .filter(text -> text.constant().equals(constant))
                                .map(CodecRef.FormerText::text)
                                .toList())))
                .collect(CodeBlock.joining(""));
    }

    /** How constants are stored, as the end of a sentence. */
    static String manner(EnumTexts texts) {
        if (texts instanceof EnumTexts.ToString) {
            return " by what {@code toString()} says";
        }
        return texts instanceof EnumTexts.Texts ? " by the texts of its constants" : " by the names of its constants";
    }

    private static CodeBlock of(ClassName type, EnumTexts texts) {
        if (texts instanceof EnumTexts.ToString) {
            return CodeBlock.of("byText($T.values())", type);
        }
        if (texts instanceof EnumTexts.Texts given) {
            CodeBlock arguments = given.texts().stream()
                    .map(text -> CodeBlock.of(",$W$S", text))
                    .collect(CodeBlock.joining(""));
            return CodeBlock.of("of($T.values()$L)", type, arguments);
        }
        return CodeBlock.of("of($T.values())", type);
    }
}
