package com.acme.validation;

import io.dynawright.codec.ArrayCodec;
import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.DateCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.MapCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.MapUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.SetUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Order}: {@code u -> u.placedAt().set(...)}. The
 * attributes of the key cannot be changed.
 *
 * <p>Dynawright itself writes {@code version}.
 *
 * <p>Constraints are not checked: they say what whole objects have to be.
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
     * Attribute {@code placedAt}, from {@link Order#placedAt()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Instant, OrderUpdate> placedAt() {
        return ValueUpdate.of("placedAt", InstantCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code dueBy}, from {@link Order#dueBy()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Date, OrderUpdate> dueBy() {
        return ValueUpdate.of("dueBy", DateCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code quantity}, from {@link Order#quantity()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, OrderUpdate> quantity() {
        return NumberUpdate.of("quantity", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code weight}, from {@link Order#weight()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Long, OrderUpdate> weight() {
        return NumberUpdate.of("weight", LongCodec.INSTANCE, this);
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
     * Attribute {@code currency}, from {@link Order#currency()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> currency() {
        return ValueUpdate.of("currency", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code contact}, from {@link Order#contact()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> contact() {
        return ValueUpdate.of("contact", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code reserved}, from {@link Order#reserved()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> reserved() {
        return ValueUpdate.of("reserved", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code accepted}, from {@link Order#accepted()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Boolean, OrderUpdate> accepted() {
        return ValueUpdate.of("accepted", BooleanCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code blocked}, from {@link Order#blocked()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Boolean, OrderUpdate> blocked() {
        return ValueUpdate.of("blocked", BooleanCodec.INSTANCE, this);
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
     * Attribute {@code tags}, from {@link Order#tags()}.
     *
     * @return what can be done to it
     */
    public SetUpdate<Set<String>, String, OrderUpdate> tags() {
        return SetUpdate.of("tags", OrderSchema.STRING_SET, StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code limits}, from {@link Order#limits()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<Map<String, Integer>, String, NumberUpdate<Integer, OrderUpdate>, OrderUpdate> limits() {
        return MapUpdate.of("limits", OrderSchema.STRING_INTEGER_MAP, StringCodec.INSTANCE,
                path -> NumberUpdate.of(path, IntegerCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code secrets}, from {@link Order#secrets()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<Map<String, List<Order.Line>>, String, ListUpdate<List<Order.Line>, Order.Line, Order_LineDocumentUpdate<OrderUpdate>, OrderUpdate>, OrderUpdate> secrets() {
        return MapUpdate.of("secrets",
                MapCodec.of(StringCodec.INSTANCE, ListCodec.of(Order_LineCodec.INSTANCE)),
                StringCodec.INSTANCE, path -> ListUpdate.of(path,
                ListCodec.of(Order_LineCodec.INSTANCE), Order_LineCodec.INSTANCE,
                path2 -> new Order_LineDocumentUpdate<>(path2, this), this), this);
    }

    /**
     * Attribute {@code copyTo}, from {@link Order#copyTo()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> copyTo() {
        return ValueUpdate.of("copyTo", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code priority}, from {@link Order#priority()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, OrderUpdate> priority() {
        return NumberUpdate.of("priority", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code signature}, from {@link Order#signature()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<byte[], OrderUpdate> signature() {
        return ValueUpdate.of("signature", ByteArrayCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code extras}, from {@link Order#extras()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<Order.Line[], Order.Line, Order_LineDocumentUpdate<OrderUpdate>, OrderUpdate> extras() {
        return ListUpdate.of("extras", ArrayCodec.of(Order_LineCodec.INSTANCE, new Order.Line[0]),
                Order_LineCodec.INSTANCE, path -> new Order_LineDocumentUpdate<>(path, this), this);
    }

    /**
     * Attribute {@code street}, from {@link Order.Address#street()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> addressStreet() {
        return ValueUpdate.of("street", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code zip}, from {@link Order.Address#zip()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> addressZip() {
        return ValueUpdate.of("zip", StringCodec.INSTANCE, this);
    }

    /**
     * Makes the update only if the stored item has this {@code version}; otherwise it fails
     * with a {@link io.dynawright.error.StaleVersionException}.
     *
     * <p>Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * @param version the version; 0 if it was never stored
     * @return the update
     */
    public OrderUpdate ifVersion(long version) {
        return expectVersion(version);
    }
}
