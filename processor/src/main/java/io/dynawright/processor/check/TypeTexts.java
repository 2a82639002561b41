package io.dynawright.processor.check;

import io.dynawright.processor.declare.Access;
import io.dynawright.processor.declare.JavaType;
import java.util.List;
import java.util.stream.Collectors;

/** Fragments of messages about types and methods. */
final class TypeTexts {

    private TypeTexts() {}

    /** A type without its package, unless it has type arguments. */
    static String shortName(JavaType type) {
        return type instanceof JavaType.Declared declared
                        && declared.arguments().isEmpty()
                ? declared.simpleName()
                : type.toString();
    }

    /** The methods that the user may have taken for accessors, a sentence each. */
    static String rejected(List<Access.RejectedAccessor> methods) {
        return methods.stream()
                .map(method -> " " + method.method() + " " + method.reason().text() + ".")
                .distinct()
                .collect(Collectors.joining());
    }
}
