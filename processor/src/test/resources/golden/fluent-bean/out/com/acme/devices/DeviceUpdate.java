package com.acme.devices;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Device}: {@code u -> u.battery().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class DeviceUpdate extends UpdateBuilder<Device, DeviceUpdate, DeviceAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    DeviceUpdate(DeviceKey key) {
        super(DeviceSchema.INSTANCE, key, DeviceAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param device the item, which has its key
     */
    DeviceUpdate(Device device) {
        this(DeviceSchema.INSTANCE.key(EntityKey.requiredItem("devices", device)));
    }

    /**
     * Attribute {@code battery}, from {@link Device#getBattery()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, DeviceUpdate> battery() {
        return NumberUpdate.of("battery", IntegerCodec.INSTANCE, this);
    }
}
