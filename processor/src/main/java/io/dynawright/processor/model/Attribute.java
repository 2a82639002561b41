package io.dynawright.processor.model;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Operand;
import java.util.Optional;

/**
 * One stored attribute.
 *
 * @param javaName the member's name in the entity
 * @param storedName the attribute's name in DynamoDB
 * @param pathAccessor the method of generated views that gives its path
 * @param getter the method that gives its value, or makes it
 * @param presence whether it has to be there
 * @param owner the class that has the getter: the entity, or the class of a flattened member
 */
public record Attribute(
        String javaName,
        String storedName,
        String pathAccessor,
        JavaType type,
        CodecRef codec,
        String getter,
        Presence presence,
        JavaType.Declared owner)
        implements Part {

    /** How its value comes about, if it is derived. */
    public Optional<Derivation> derivation() {
        return presence instanceof Presence.Derived derived ? Optional.of(derived.derivation()) : Optional.empty();
    }

    /** What conditions compare it with and updates set it to. */
    public Operand operand() {
        return Operand.of(type, codec);
    }
}
