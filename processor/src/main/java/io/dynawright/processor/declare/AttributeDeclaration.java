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
 */
public record AttributeDeclaration(
        String javaName,
        JavaType type,
        Storing storing,
        Access access,
        List<Written<String>> names,
        List<Written<KeyRole>> keys,
        List<ForeignMark> foreign,
        Spot spot) {

    public AttributeDeclaration {
        names = List.copyOf(names);
        keys = List.copyOf(keys);
        foreign = List.copyOf(foreign);
    }

    /** Its name in DynamoDB, and where that is written. */
    public Written<String> storedName() {
        return names.isEmpty() ? new Written<>(javaName, spot) : names.get(0);
    }

    /** The first mark that gives it this part in the key. */
    public Optional<Written<KeyRole>> key(KeyRole role) {
        return keys.stream().filter(key -> key.value() == role).findFirst();
    }

    /** The codec, if there is one. */
    public Optional<CodecRef> codec() {
        return storing instanceof Storing.By by ? Optional.of(by.codec()) : Optional.empty();
    }
}
