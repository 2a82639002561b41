package com.acme.views;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Order}: {@code u -> u.placedAt().set(...)}. The
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
     * Attribute {@code placed}, from {@link Order#placedAt()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Instant, OrderUpdate> placedAt() {
        return NumberUpdate.of("placed", InstantSecondsCodec.INSTANCE, this);
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
     * Attribute {@code shipping}, from {@link Order#shipping()}.
     *
     * @return what can be done to it
     */
    public Order_AddressDocumentUpdate<OrderUpdate> shipping() {
        return new Order_AddressDocumentUpdate<>(Path.of("shipping"), this);
    }

    /**
     * Attribute {@code lines}, from {@link Order#lines()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<Order.Line>, Order.Line, Order_LineDocumentUpdate<OrderUpdate>, OrderUpdate> lines() {
        return ListUpdate.of("lines", ListCodec.of(Order_LineCodec.INSTANCE),
                Order_LineCodec.INSTANCE, path -> new Order_LineDocumentUpdate<>(path, this), this);
    }

    /**
     * Attribute {@code billing_street}, from {@link Order.Address#street()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> billingStreet() {
        return ValueUpdate.of("billing_street", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code billing_town}, from {@link Order.Address#city()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> billingCity() {
        return ValueUpdate.of("billing_town", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code billing_country}, from {@link Order.Address#country()}.
     *
     * @return what can be done to it
     */
    public Order_CountryDocumentUpdate<OrderUpdate> billingCountry() {
        return new Order_CountryDocumentUpdate<>(Path.of("billing_country"), this);
    }
}
