package io.dynawright.processor.model;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.Disclosure;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.Operand;
import java.util.List;
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
 * @param lifecycle what Dynawright takes care of, if anything
 * @param disclosure whether its values may be shown
 * @param formerNames the names in DynamoDB that it had before, the latest first
 */
public record Attribute(
        String javaName,
        String storedName,
        String pathAccessor,
        JavaType type,
        CodecRef codec,
        String getter,
        Presence presence,
        JavaType.Declared owner,
        Optional<LifecycleMark> lifecycle,
        Disclosure disclosure,
        List<String> formerNames)
        implements Part {

    public Attribute {
        formerNames = List.copyOf(formerNames);
    }

    /** How its value comes about, if it is derived. */
    public Optional<Derivation> derivation() {
        return presence instanceof Presence.Derived derived ? Optional.of(derived.derivation()) : Optional.empty();
    }

    /** Whether it is one of these. */
    public boolean is(Class<? extends LifecycleMark> mark) {
        return lifecycle.filter(mark::isInstance).isPresent();
    }

    /** Whether Dynawright gives it a value when it is written without one. */
    public boolean isFilled() {
        return lifecycle.filter(LifecycleMark::isFilled).isPresent();
    }

    /** Whether writing refuses null, and has nothing to write in its place. */
    public boolean mustBeWritten() {
        return presence.mustBeWritten() && !isFilled() && !isDefaultedWhenNull();
    }

    /** Whether its default is written where it is null, as a primitive never is. */
    public boolean isDefaultedWhenNull() {
        return presence instanceof Presence.Defaulted && !(type instanceof JavaType.Primitive);
    }

    /** What conditions compare it with and updates set it to. */
    public Operand operand() {
        return Operand.of(type, codec);
    }
}
