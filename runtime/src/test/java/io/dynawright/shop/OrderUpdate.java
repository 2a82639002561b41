package io.dynawright.shop;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * Configures an update of one {@link Order}: {@code u -> u.status().set(…)}.
 */
public final class OrderUpdate extends UpdateBuilder<Order, OrderUpdate, OrderAttributes> {

    OrderUpdate(OrderKey key) {
        super(OrderSchema.INSTANCE, key, OrderAttributes.INSTANCE);
    }

    /** Attribute {@code status}, from {@link Order#status()}. */
    public ValueUpdate<OrderStatus, OrderUpdate> status() {
        return ValueUpdate.of("status", OrderSchema.ORDER_STATUS, this);
    }

    /** Attribute {@code placedAt}, from {@link Order#placedAt()}. */
    public ValueUpdate<Instant, OrderUpdate> placedAt() {
        return ValueUpdate.of("placedAt", InstantCodec.INSTANCE, this);
    }

    /** Attribute {@code total}, from {@link Order#total()}. */
    public NumberUpdate<BigDecimal, OrderUpdate> total() {
        return NumberUpdate.of("total", BigDecimalCodec.INSTANCE, this);
    }

    /** Attribute {@code quantity}, from {@link Order#quantity()}. */
    public NumberUpdate<Integer, OrderUpdate> quantity() {
        return NumberUpdate.of("quantity", IntegerCodec.INSTANCE, this);
    }

    /** Attribute {@code n}, from {@link Order#note()}. */
    public ValueUpdate<String, OrderUpdate> note() {
        return ValueUpdate.of("n", StringCodec.INSTANCE, this);
    }
}
