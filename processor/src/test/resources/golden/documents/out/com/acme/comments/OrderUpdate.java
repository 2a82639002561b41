package com.acme.comments;

import io.dynawright.codec.ListCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
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
     * Attribute {@code lines}, from {@link Order#lines()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<List<Order.Line>, OrderUpdate> lines() {
        return ValueUpdate.of("lines", ListCodec.of(Order_LineCodec.INSTANCE), this);
    }

    /**
     * Attribute {@code gift}, from {@link Order#gift()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Order.Line, OrderUpdate> gift() {
        return ValueUpdate.of("gift", Order_LineCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code notes}, from {@link Order#notes()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<List<String>, OrderUpdate> notes() {
        return ValueUpdate.of("notes", OrderSchema.STRING_LIST, this);
    }

    /**
     * Attribute {@code comment}, from {@link Order#comment()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Order.Comment, OrderUpdate> comment() {
        return ValueUpdate.of("comment", Order_CommentCodec.INSTANCE, this);
    }
}
