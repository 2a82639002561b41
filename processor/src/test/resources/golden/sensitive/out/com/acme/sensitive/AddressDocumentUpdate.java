package com.acme.sensitive;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Address}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class AddressDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Address, S> {
    /**
     * Collects the changes.
     */
    private final S update;

    /**
     * The changes of the document that stands there.
     *
     * @param path where it stands
     * @param update collects the changes
     */
    public AddressDocumentUpdate(Path path, S update) {
        super(path, AddressCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code street}, from {@link Address#street()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> street() {
        return ValueUpdate.of(under("street"), StringCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code city}, from {@link Address#city()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> city() {
        return ValueUpdate.of(under("city"), StringCodec.INSTANCE, update);
    }
}
