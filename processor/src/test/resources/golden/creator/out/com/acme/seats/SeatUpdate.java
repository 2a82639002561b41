package com.acme.seats;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Seat}: {@code u -> u.number().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SeatUpdate extends UpdateBuilder<Seat, SeatUpdate, SeatAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    SeatUpdate(SeatKey key) {
        super(SeatSchema.INSTANCE, key, SeatAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param seat the item, which has its key
     */
    SeatUpdate(Seat seat) {
        this(SeatSchema.INSTANCE.key(EntityKey.requiredItem("seats", seat)));
    }

    /**
     * Attribute {@code number}, from {@link Seat#getNumber()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, SeatUpdate> number() {
        return NumberUpdate.of("number", IntegerCodec.INSTANCE, this);
    }
}
