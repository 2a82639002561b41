package com.acme.evolution;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Shipment}, to write conditions with:
 * {@code it -> it.id().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ShipmentAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final ShipmentAttributes INSTANCE = new ShipmentAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private ShipmentAttributes() {
    }

    /**
     * Attribute {@code id}, from {@link Shipment#id()}.
     *
     * @return its path
     */
    public TextPath<String> id() {
        return TextPath.of("id", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code weight}, from {@link Shipment.Parcel#weight()}.
     *
     * @return its path
     */
    public NumberPath<Integer> weight() {
        return NumberPath.of("weight", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code kind}, which tells the classes of {@link Shipment} apart.
     *
     * @return its path
     */
    public TextPath<String> kind() {
        return TextPath.of("kind", StringCodec.INSTANCE);
    }
}
