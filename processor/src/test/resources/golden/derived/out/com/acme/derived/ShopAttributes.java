package com.acme.derived;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Shop}, to write conditions with:
 * {@code it -> it.chain().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ShopAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final ShopAttributes INSTANCE = new ShopAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private ShopAttributes() {
    }

    /**
     * Attribute {@code chain}, from {@link Shop#chain()}.
     *
     * @return its path
     */
    public TextPath<String> chain() {
        return TextPath.of("chain", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code key}, from {@link Shop#key()}.
     *
     * @return its path
     */
    public NumberPath<Integer> key() {
        return NumberPath.of("key", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code region}, from {@link Shop#region()}.
     *
     * @return its path
     */
    public TextPath<String> region() {
        return TextPath.of("region", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code town}, from {@link Shop#city()}.
     *
     * @return its path
     */
    public TextPath<String> city() {
        return TextPath.of("town", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code manager}, from {@link Shop#manager()}.
     *
     * @return its path
     */
    public TextPath<String> manager() {
        return TextPath.of("manager", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code deputy}, from {@link Shop#deputy()}.
     *
     * @return its path
     */
    public TextPath<String> deputy() {
        return TextPath.of("deputy", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code phone}, from {@link Shop#phone()}.
     *
     * @return its path
     */
    public TextPath<String> phone() {
        return TextPath.of("phone", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code at_street}, from {@link Shop.Place#street()}.
     *
     * @return its path
     */
    public TextPath<String> placeStreet() {
        return TextPath.of("at_street", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code at_door}, from {@link Shop.Place#door()}.
     *
     * @return its path
     */
    public NumberPath<Integer> placeDoor() {
        return NumberPath.of("at_door", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code at_address}, from {@link Shop.Place#address}.
     *
     * @return its path
     */
    public TextPath<String> placeAddress() {
        return TextPath.of("at_address", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code offers}, from {@link Shop#offers()}.
     *
     * @return its path
     */
    public ListPath<List<Shop.Offer>, Shop.Offer, Shop_OfferPath> offers() {
        return ListPath.of("offers", ListCodec.of(Shop_OfferCodec.INSTANCE),
                Shop_OfferCodec.INSTANCE, Shop_OfferPath::new);
    }

    /**
     * Attribute {@code regionCity}, from {@link Shop#regionCity}.
     *
     * @return its path
     */
    public TextPath<String> regionCity() {
        return TextPath.of("regionCity", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code chainSort}, from {@link Shop#chainSort}.
     *
     * @return its path
     */
    public TextPath<String> chainSort() {
        return TextPath.of("chainSort", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code managerKey}, from {@link Shop#managerKey}.
     *
     * @return its path
     */
    public TextPath<String> managerKey() {
        return TextPath.of("managerKey", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code staff}, from {@link Shop#staff}.
     *
     * @return its path
     */
    public NumberPath<Integer> staff() {
        return NumberPath.of("staff", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code type}, from {@link Shop#type}.
     *
     * @return its path
     */
    public TextPath<String> type() {
        return TextPath.of("type", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code areaCode}, from {@link Shop#areaCode()}.
     *
     * @return its path
     */
    public TextPath<String> areaCode() {
        return TextPath.of("areaCode", StringCodec.INSTANCE);
    }
}
