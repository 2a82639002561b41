package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.List;
import java.util.Optional;

/**
 * A member that is to be stored.
 *
 * @param names the names given by {@code @Attribute}: none, one, or more that may contradict each other
 * @param keys the key annotations on it
 * @param foreign the annotations on it that are not Dynawright's
 * @param presence what is said of its absence
 * @param lifecycle what Dynawright takes care of: nothing, one thing, or more that contradict each other
 * @param disclosure whether its values may be shown
 * @param formerNames the names in DynamoDB that it had before, the latest first
 */
public record AttributeDeclaration(
        String javaName,
        JavaType type,
        Storing storing,
        Access access,
        List<Written<String>> names,
        List<Written<KeyRole>> keys,
        List<ForeignMark> foreign,
        PresenceDeclaration presence,
        List<Written<LifecycleMark>> lifecycle,
        Disclosure disclosure,
        List<Written<String>> formerNames,
        Spot spot)
        implements Part {

    public AttributeDeclaration {
        names = List.copyOf(names);
        keys = List.copyOf(keys);
        foreign = List.copyOf(foreign);
        lifecycle = List.copyOf(lifecycle);
        formerNames = List.copyOf(formerNames);
    }

    @Override
    public AttributeDeclaration within(FlattenedDeclaration outer, String prefix) {
        return new AttributeDeclaration(
                outer.javaName() + "." + javaName,
                type,
                storing,
                access.at(outer.spot()),
                List.of(new Written<>(prefix + storedName().value(), outer.spot())),
                List.of(),
                foreign.stream()
                        .map(mark -> new ForeignMark(mark.annotation(), outer.spot()))
                        .toList(),
                presence.at(outer.spot()),
                lifecycle.stream()
                        .map(mark -> new Written<>(mark.value().at(outer.spot()), outer.spot()))
                        .toList(),
                disclosure,
                formerNames.stream()
                        .map(name -> new Written<>(prefix + name.value(), outer.spot()))
                        .toList(),
                outer.spot());
    }

    /** Its name in DynamoDB, and where that is written. */
    public Written<String> storedName() {
        return names.isEmpty() ? new Written<>(javaName, spot) : names.get(0);
    }

    /** The Java name of another member of the same class, which may be a flattened one. */
    public String beside(String member) {
        return javaName.substring(0, javaName.lastIndexOf('.') + 1) + member;
    }

    /** What Dynawright takes care of, if anything. */
    public Optional<LifecycleMark> lifecycleMark() {
        return lifecycle.stream().map(Written::value).findFirst();
    }

    /** Where it says that it is encrypted. */
    public Optional<Spot> encrypted() {
        return lifecycle.stream()
                .filter(mark -> mark.value() instanceof LifecycleMark.Encrypted)
                .map(Written::spot)
                .findFirst();
    }

    /** What the attribute is made of, if it is derived. */
    public Optional<Sources> sources() {
        return access instanceof Access.Derived derived && derived.flaws().isEmpty()
                ? Optional.of(derived.sources())
                : Optional.empty();
    }

    /** The first mark that gives it this part in the key. */
    public Optional<Written<KeyRole>> key(KeyRole role) {
        return keys.stream().filter(key -> key.value() == role).findFirst();
    }

    /**
     * Whether it must be there: because that is said, or because it is in the scope of {@code @NullMarked}, and has no
     * value that stands for absence.
     */
    public boolean isRequired() {
        boolean isNeverAbsent = presence.nullness() == Nullness.NON_NULL && !(type instanceof JavaType.Primitive);
        return presence.required().isPresent() || (isNeverAbsent && !hasOwnAbsence());
    }

    /** Whether absence is a value of its type. */
    public boolean hasOwnAbsence() {
        return codec().filter(codec -> codec.absence() == Absence.OWN_VALUE).isPresent();
    }

    /** The codec, if there is one. */
    public Optional<CodecRef> codec() {
        return storing instanceof Storing.By by ? Optional.of(by.codec()) : Optional.empty();
    }
}
