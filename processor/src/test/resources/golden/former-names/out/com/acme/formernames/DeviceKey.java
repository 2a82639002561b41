package com.acme.formernames;

import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntityKey;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The primary key of {@link Device}: {@code serial} of table {@code Device}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class DeviceKey implements EntityKey<Device> {
    /**
     * The partition key.
     */
    private final String serial;

    /**
     * A key of checked values.
     *
     * @param serial {@code serial}
     */
    private DeviceKey(String serial) {
        this.serial = serial;
    }

    /**
     * The key with these values.
     *
     * @param serial {@code serial}
     * @return the key
     * @throws io.dynawright.error.InvalidRequestException if a value is null
     */
    public static DeviceKey of(String serial) {
        return new DeviceKey(EntityKey.required("Device", "serial", serial));
    }

    /**
     * The partition key, from {@link Device#getSerial()}.
     *
     * @return {@code serial}
     */
    public String serial() {
        return serial;
    }

    @Override
    public void write(ItemWriter out) {
        out.attribute("serial", serial, StringCodec.INSTANCE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeviceKey that
                && serial.equals(that.serial);
    }

    @Override
    public int hashCode() {
        return Objects.hash(serial);
    }

    @Override
    public String toString() {
        return "DeviceKey[serial=" + serial + "]";
    }
}
