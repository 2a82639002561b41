package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.declare.DefaultValue;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.model.Presence;
import java.util.Locale;
import java.util.Optional;

/** How generated code writes the values given by {@code @Default}. */
final class DefaultValues {

    private DefaultValues() {}

    /** The class that stands before a dot in the expression, where a variable could obscure it. */
    static Optional<JavaType.Declared> named(Presence presence) {
        DefaultValue value = presence instanceof Presence.Defaulted defaulted ? defaulted.value() : null;
        if (value instanceof DefaultValue.Constant constant) {
            return Optional.of(constant.type());
        }
        return value instanceof DefaultValue.Parsed parsed ? Optional.of(parsed.type()) : Optional.empty();
    }

    static CodeBlock expression(DefaultValue value) {
        if (value instanceof DefaultValue.Literal literal) {
            return CodeBlock.of("$L", literal.java());
        }
        if (value instanceof DefaultValue.Letter letter) {
            return CodeBlock.of("'$L'", escaped(letter.letter()));
        }
        if (value instanceof DefaultValue.Text text) {
            return CodeBlock.of("$S", text.text());
        }
        if (value instanceof DefaultValue.Constant constant) {
            return CodeBlock.of("$T.$L", TypeNames.className(constant.type()), constant.name());
        }
        if (value instanceof DefaultValue.Parsed parsed) {
            return CodeBlock.of("$T.$L($S)", TypeNames.className(parsed.type()), parsed.method(), parsed.text());
        }
        DefaultValue.Constructed constructed = (DefaultValue.Constructed) value;
        return CodeBlock.of("new $T($S)", TypeNames.className(constructed.type()), constructed.text());
    }

    private static String escaped(char letter) {
        return switch (letter) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\'' -> "\\'";
            case '\\' -> "\\\\";
            default -> isPlain(letter) ? String.valueOf(letter) : String.format(Locale.ROOT, "\\u%04x", (int) letter);
        };
    }

    /** Half of a surrogate pair cannot be written as it is. */
    private static boolean isPlain(char letter) {
        return !Character.isISOControl(letter) && !Character.isSurrogate(letter);
    }
}
