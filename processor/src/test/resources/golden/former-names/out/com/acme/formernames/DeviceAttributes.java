package com.acme.formernames;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Device}, to write conditions with:
 * {@code it -> it.serial().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class DeviceAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final DeviceAttributes INSTANCE = new DeviceAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private DeviceAttributes() {
    }

    /**
     * Attribute {@code serial}, from {@link Device#getSerial()}.
     *
     * @return its path
     */
    public TextPath<String> serial() {
        return TextPath.of("serial", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code owner}, from {@link Device#getOwner()}.
     *
     * @return its path
     */
    public TextPath<String> owner() {
        return TextPath.of("owner", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code power}, from {@link Device#getPower()}.
     *
     * @return its path
     */
    public TextPath<Device.Power> power() {
        return TextPath.of("power", DeviceSchema.POWER);
    }
}
