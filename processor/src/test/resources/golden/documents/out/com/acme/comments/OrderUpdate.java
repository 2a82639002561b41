package com.acme.comments;

import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Order}: {@code u -> u.lines().set(...)}. The
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
     * Attribute {@code lines}, from {@link Order#lines()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<Order.Line>, Order.Line, Order_LineDocumentUpdate<OrderUpdate>, OrderUpdate> lines() {
        return ListUpdate.of("lines", ListCodec.of(Order_LineCodec.INSTANCE),
                Order_LineCodec.INSTANCE, path -> new Order_LineDocumentUpdate<>(path, this), this);
    }

    /**
     * Attribute {@code gift}, from {@link Order#gift()}.
     *
     * @return what can be done to it
     */
    public Order_LineDocumentUpdate<OrderUpdate> gift() {
        return new Order_LineDocumentUpdate<>(Path.of("gift"), this);
    }

    /**
     * Attribute {@code notes}, from {@link Order#notes()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<String>, String, ValueUpdate<String, OrderUpdate>, OrderUpdate> notes() {
        return ListUpdate.of("notes", OrderSchema.STRING_LIST, StringCodec.INSTANCE,
                path -> ValueUpdate.of(path, StringCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code comment}, from {@link Order#comment()}.
     *
     * @return what can be done to it
     */
    public Order_CommentDocumentUpdate<OrderUpdate> comment() {
        return new Order_CommentDocumentUpdate<>(Path.of("comment"), this);
    }
}
