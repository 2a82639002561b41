package com.acme.formernames;

import io.dynawright.codec.StringCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Device}: {@code u -> u.owner().set(...)}. The
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
        this(DeviceSchema.INSTANCE.key(EntityKey.requiredItem("Device", device)));
    }

    /**
     * Attribute {@code owner}, from {@link Device#getOwner()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, DeviceUpdate> owner() {
        return ValueUpdate.of("owner", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code power}, from {@link Device#getPower()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Device.Power, DeviceUpdate> power() {
        return ValueUpdate.of("power", DeviceSchema.POWER, this);
    }
}
