package com.acme.evolution;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Shipment}: {@code u -> u.weight().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ShipmentUpdate extends UpdateBuilder<Shipment, ShipmentUpdate, ShipmentAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    ShipmentUpdate(ShipmentKey key) {
        super(ShipmentSchema.INSTANCE, key, ShipmentAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param shipment the item, which has its key
     */
    ShipmentUpdate(Shipment shipment) {
        this(ShipmentSchema.INSTANCE.key(EntityKey.requiredItem("shipments", shipment)));
    }

    /**
     * Attribute {@code weight}, from {@link Shipment.Parcel#weight()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, ShipmentUpdate> weight() {
        return NumberUpdate.of("weight", IntegerCodec.INSTANCE, this);
    }
}
