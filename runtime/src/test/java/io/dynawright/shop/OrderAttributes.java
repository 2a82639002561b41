package io.dynawright.shop;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * The attributes of {@link Order}, to write conditions with: {@code it -> it.status().eq(…)}.
 */
public final class OrderAttributes {

    /** The attributes. */
    public static final OrderAttributes INSTANCE = new OrderAttributes();

    private OrderAttributes() {}

    /** Attribute {@code customerId}, from {@link Order#customerId()}. */
    public TextPath<String> customerId() {
        return TextPath.of("customerId", StringCodec.INSTANCE);
    }

    /** Attribute {@code orderId}, from {@link Order#orderId()}. */
    public TextPath<String> orderId() {
        return TextPath.of("orderId", StringCodec.INSTANCE);
    }

    /** Attribute {@code status}, from {@link Order#status()}. */
    public TextPath<OrderStatus> status() {
        return TextPath.of("status", OrderSchema.ORDER_STATUS);
    }

    /** Attribute {@code placedAt}, from {@link Order#placedAt()}. */
    public TextPath<Instant> placedAt() {
        return TextPath.of("placedAt", InstantCodec.INSTANCE);
    }

    /** Attribute {@code total}, from {@link Order#total()}. */
    public NumberPath<BigDecimal> total() {
        return NumberPath.of("total", BigDecimalCodec.INSTANCE);
    }

    /** Attribute {@code quantity}, from {@link Order#quantity()}. */
    public NumberPath<Integer> quantity() {
        return NumberPath.of("quantity", IntegerCodec.INSTANCE);
    }

    /** Attribute {@code n}, from {@link Order#note()}. */
    public TextPath<String> note() {
        return TextPath.of("n", StringCodec.INSTANCE);
    }
}
