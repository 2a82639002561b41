package io.dynawright.operation;

import io.dynawright.codec.Codec;

/**
 * The changes of an attribute that is encrypted. It is changed as a whole, and nothing can be copied to it or from it.
 *
 * @param <V> the attribute's Java type
 * @param <S> the update that goes on
 * @see io.dynawright.annotation.Encrypted
 */
public final class EncryptedUpdate<V, S extends UpdateBuilder<?, S, ?>> {

    private final ValueUpdate<V, S> value;

    private EncryptedUpdate(ValueUpdate<V, S> value) {
        this.value = value;
    }

    /** For generated code: the changes of the attribute with this name. */
    public static <V, S extends UpdateBuilder<?, S, ?>> EncryptedUpdate<V, S> of(
            String attribute, Codec<V> codec, S update) {
        return new EncryptedUpdate<>(ValueUpdate.of(attribute, codec, update));
    }

    /** Encrypts and sets the value. One that stands for absence, like an empty set, removes the attribute. */
    public S set(V newValue) {
        return value.set(newValue);
    }

    /**
     * Encrypts and sets the value if the attribute is absent.
     *
     * @throws io.dynawright.error.InvalidRequestException if the value stands for absence
     */
    public S setIfAbsent(V newValue) {
        return value.setIfAbsent(newValue);
    }

    /** Removes the attribute; one that is absent stays so. */
    public S remove() {
        return value.remove();
    }
}
