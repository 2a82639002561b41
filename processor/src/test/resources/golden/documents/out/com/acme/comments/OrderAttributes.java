package com.acme.comments;

import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import io.dynawright.expression.ValuePath;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Order}, to write conditions with:
 * {@code it -> it.orderId().exists()}.
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
     * Attribute {@code orderId}, from {@link Order#orderId()}.
     *
     * @return its path
     */
    public TextPath<String> orderId() {
        return TextPath.of("orderId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code lines}, from {@link Order#lines()}.
     *
     * @return its path
     */
    public ValuePath<List<Order.Line>> lines() {
        return ValuePath.of("lines", ListCodec.of(Order_LineCodec.INSTANCE));
    }

    /**
     * Attribute {@code gift}, from {@link Order#gift()}.
     *
     * @return its path
     */
    public ValuePath<Order.Line> gift() {
        return ValuePath.of("gift", Order_LineCodec.INSTANCE);
    }

    /**
     * Attribute {@code notes}, from {@link Order#notes()}.
     *
     * @return its path
     */
    public ValuePath<List<String>> notes() {
        return ValuePath.of("notes", OrderSchema.STRING_LIST);
    }

    /**
     * Attribute {@code comment}, from {@link Order#comment()}.
     *
     * @return its path
     */
    public ValuePath<Order.Comment> comment() {
        return ValuePath.of("comment", Order_CommentCodec.INSTANCE);
    }
}
