package com.acme.indexviews;

import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.DocumentUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Changes a stored {@link Parcel.Stop}, or attributes of it.
 *
 * @param <S> the update of the item
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Parcel_StopDocumentUpdate<S extends UpdateBuilder<?, S, ?>> extends DocumentUpdate<Parcel.Stop, S> {
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
    public Parcel_StopDocumentUpdate(Path path, S update) {
        super(path, Parcel_StopCodec.INSTANCE, update);
        this.update = update;
    }

    /**
     * Attribute {@code city}, from {@link Parcel.Stop#city()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, S> city() {
        return ValueUpdate.of(under("city"), StringCodec.INSTANCE, update);
    }

    /**
     * Attribute {@code at}, from {@link Parcel.Stop#at()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Instant, S> at() {
        return ValueUpdate.of(under("at"), InstantCodec.INSTANCE, update);
    }
}
