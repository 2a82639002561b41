package io.dynawright.operation;

import io.dynawright.codec.Codec;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a nested document. Generated for every {@code @Document}, with an accessor for each of its attributes:
 * {@code u.address().city().set("Bern")}. Those need the document to be there; {@code u.address().set(address)} does
 * not.
 *
 * @param <V> the document
 * @param <S> the update that goes on
 */
public abstract non-sealed class DocumentUpdate<V, S extends UpdateBuilder<?, S, ?>> extends ValueUpdate<V, S> {

    /** For generated code: the changes of the document that stands there. */
    protected DocumentUpdate(Path path, Codec<V> codec, S update) {
        super(new Operands<>(path, codec), update);
    }

    /** For generated code: where the document has its attribute of this name. */
    protected final Path under(String attribute) {
        return path().entry(attribute);
    }

    /** For generated code: sets an attribute of the document, as {@link ValueUpdate#set(Object)} does. */
    protected final <X> S set(String attribute, Codec<X> codec, X value) {
        return at(attribute, codec).set(value);
    }

    /** For generated code: sets an attribute of the document, or removes it if there is nothing to store. */
    protected final <X> S setOrRemove(String attribute, Codec<X> codec, @Nullable X value) {
        return value == null
                ? at(attribute, codec).remove()
                : at(attribute, codec).set(value);
    }

    private <X> ValueUpdate<X, S> at(String attribute, Codec<X> codec) {
        return new ValueUpdate<>(new Operands<>(under(attribute), codec), update());
    }
}
