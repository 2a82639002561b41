package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Presence;
import java.util.Objects;

/**
 * One attribute of what an index holds of an item. In contrast to a key's, it may be null.
 *
 * @param name the field that holds it
 */
record ItemPart(Attribute attribute, String name) implements ValuePart {

    TypeName type() {
        return TypeNames.of(attribute.type());
    }

    /** Whether the item may lack it, so that it is null. */
    boolean isNullable() {
        return attribute.presence() instanceof Presence.Lenient && !type().isPrimitive();
    }

    /** The field's value, for the world outside. */
    CodeBlock copied() {
        if (!(attribute.type() instanceof JavaType.Array)) {
            return CodeBlock.of("$L", name);
        }
        return isNullable() ? CodeBlock.of("$1L == null ? null : $1L.clone()", name) : CodeBlock.of("$L.clone()", name);
    }

    @Override
    public CodeBlock equal(String other) {
        return type().isPrimitive() || attribute.type() instanceof JavaType.Array
                ? asKeyPart().equal(other)
                : CodeBlock.of("$1T.equals($2L, $3L.$2L)", Objects.class, name, other);
    }

    @Override
    public CodeBlock hashed() {
        return asKeyPart().hashed();
    }

    @Override
    public CodeBlock text() {
        return asKeyPart().text();
    }

    private KeyPart asKeyPart() {
        return new KeyPart(attribute, name);
    }
}
