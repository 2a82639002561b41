package com.acme.devices;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
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
     * Attribute {@code serial}, from {@link Device#serial()}.
     *
     * @return its path
     */
    public TextPath<String> serial() {
        return TextPath.of("serial", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code battery}, from {@link Device#getBattery()}.
     *
     * @return its path
     */
    public NumberPath<Integer> battery() {
        return NumberPath.of("battery", IntegerCodec.INSTANCE);
    }
}
