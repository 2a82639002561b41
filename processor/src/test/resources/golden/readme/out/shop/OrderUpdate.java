package shop;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Order}: {@code u -> u.status().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderUpdate extends UpdateBuilder<Order, OrderUpdate, OrderAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    OrderUpdate(OrderKey key) {
        super(OrderSchema.INSTANCE, key, OrderAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param order the item, which has its key
     */
    OrderUpdate(Order order) {
        this(OrderSchema.INSTANCE.key(EntityKey.requiredItem("orders", order)));
    }

    /**
     * Attribute {@code status}, from {@link Order#status()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<OrderStatus, OrderUpdate> status() {
        return ValueUpdate.of("status", OrderSchema.ORDER_STATUS, this);
    }

    /**
     * Attribute {@code placedAt}, from {@link Order#placedAt()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Instant, OrderUpdate> placedAt() {
        return ValueUpdate.of("placedAt", InstantCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code total}, from {@link Order#total()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<BigDecimal, OrderUpdate> total() {
        return NumberUpdate.of("total", BigDecimalCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code note}, from {@link Order#note()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> note() {
        return ValueUpdate.of("note", StringCodec.INSTANCE, this);
    }
}
