package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.model.Attribute;
import java.util.Arrays;

/**
 * One attribute of a key, and the expressions that differ by its type: arrays are copied and compared by content,
 * primitives need no check for null.
 *
 * @param name the field that holds it, and the parameter that brings it
 */
record KeyPart(Attribute attribute, String name) implements ValuePart {

    TypeName type() {
        return TypeNames.of(attribute.type());
    }

    private boolean isArray() {
        return attribute.type() instanceof JavaType.Array;
    }

    /** The parameter's value, refused if it is null. */
    CodeBlock checked(String tableName) {
        if (type().isPrimitive()) {
            return CodeBlock.of("$L", name);
        }
        CodeBlock required = CodeBlock.of(
                "$T.required($S, $S, $L)", RuntimeTypes.ENTITY_KEY, tableName, attribute.storedName(), name);
        return isArray() ? CodeBlock.of("$L.clone()", required) : required;
    }

    /** The field's value, for the world outside. */
    CodeBlock copied() {
        return CodeBlock.of(isArray() ? "$L.clone()" : "$L", name);
    }

    @Override
    public CodeBlock equal(String other) {
        if (isArray()) {
            return CodeBlock.of("$1T.equals($2L, $3L.$2L)", Arrays.class, name, other);
        }
        if (type().equals(TypeName.FLOAT) || type().equals(TypeName.DOUBLE)) {
            return CodeBlock.of("$1T.compare($2L, $3L.$2L) == 0", type().box(), name, other);
        }
        return CodeBlock.of(type().isPrimitive() ? "$1L == $2L.$1L" : "$1L.equals($2L.$1L)", name, other);
    }

    @Override
    public CodeBlock hashed() {
        return isArray() ? CodeBlock.of("$T.hashCode($L)", Arrays.class, name) : CodeBlock.of("$L", name);
    }

    @Override
    public CodeBlock text() {
        return isArray() ? CodeBlock.of("$T.toString($L)", Arrays.class, name) : CodeBlock.of("$L", name);
    }
}
