package com.acme.orders;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.UuidCodec;
import io.dynawright.expression.BinaryPath;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Order}, to write conditions with:
 * {@code it -> it.customerId().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final OrderAttributes INSTANCE = new OrderAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private OrderAttributes() {
    }

    /**
     * Attribute {@code customerId}, from {@link Order#customerId()}.
     *
     * @return its path
     */
    public TextPath<String> customerId() {
        return TextPath.of("customerId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code orderId}, from {@link Order#orderId()}.
     *
     * @return its path
     */
    public TextPath<String> orderId() {
        return TextPath.of("orderId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code status}, from {@link Order#status()}.
     *
     * @return its path
     */
    public TextPath<OrderStatus> status() {
        return TextPath.of("status", OrderSchema.ORDER_STATUS);
    }

    /**
     * Attribute {@code placedAt}, from {@link Order#placedAt()}.
     *
     * @return its path
     */
    public TextPath<Instant> placedAt() {
        return TextPath.of("placedAt", InstantCodec.INSTANCE);
    }

    /**
     * Attribute {@code total}, from {@link Order#total()}.
     *
     * @return its path
     */
    public NumberPath<BigDecimal> total() {
        return NumberPath.of("total", BigDecimalCodec.INSTANCE);
    }

    /**
     * Attribute {@code quantity}, from {@link Order#quantity()}.
     *
     * @return its path
     */
    public NumberPath<Integer> quantity() {
        return NumberPath.of("quantity", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code gift}, from {@link Order#gift()}.
     *
     * @return its path
     */
    public BooleanPath<Boolean> gift() {
        return BooleanPath.of("gift", BooleanCodec.INSTANCE);
    }

    /**
     * Attribute {@code n}, from {@link Order#note()}.
     *
     * @return its path
     */
    public TextPath<String> note() {
        return TextPath.of("n", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code courier}, from {@link Order#courier()}.
     *
     * @return its path
     */
    public TextPath<UUID> courier() {
        return TextPath.of("courier", UuidCodec.INSTANCE);
    }

    /**
     * Attribute {@code label}, from {@link Order#label()}.
     *
     * @return its path
     */
    public BinaryPath<byte[]> label() {
        return BinaryPath.of("label", ByteArrayCodec.INSTANCE);
    }
}
