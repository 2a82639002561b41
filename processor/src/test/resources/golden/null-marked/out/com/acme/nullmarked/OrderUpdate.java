package com.acme.nullmarked;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.SetUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Order}: {@code u -> u.total().set(...)}. The
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

    /**
     * Attribute {@code signature}, from {@link Order#signature()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<byte[], OrderUpdate> signature() {
        return ValueUpdate.of("signature", ByteArrayCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code checksum}, from {@link Order#checksum()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<byte[], OrderUpdate> checksum() {
        return ValueUpdate.of("checksum", ByteArrayCodec.INSTANCE, this);
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
     * Attribute {@code lines}, from {@link Order#lines()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<Order.Line>, Order.Line, Order_LineDocumentUpdate<OrderUpdate>, OrderUpdate> lines() {
        return ListUpdate.of("lines", ListCodec.of(Order_LineCodec.INSTANCE),
                Order_LineCodec.INSTANCE, path -> new Order_LineDocumentUpdate<>(path, this), this);
    }

    /**
     * Attribute {@code quantity}, from {@link Order#quantity()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, OrderUpdate> quantity() {
        return NumberUpdate.of("quantity", IntegerCodec.INSTANCE, this);
    }
}
