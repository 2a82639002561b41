package com.acme.comments;

import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
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
    public ListPath<List<Order.Line>, Order.Line, Order_LinePath> lines() {
        return ListPath.of("lines", ListCodec.of(Order_LineCodec.INSTANCE),
                Order_LineCodec.INSTANCE, Order_LinePath::new);
    }

    /**
     * Attribute {@code gift}, from {@link Order#gift()}.
     *
     * @return its path
     */
    public Order_LinePath gift() {
        return new Order_LinePath(Path.of("gift"));
    }

    /**
     * Attribute {@code notes}, from {@link Order#notes()}.
     *
     * @return its path
     */
    public ListPath<List<String>, String, TextPath<String>> notes() {
        return ListPath.of("notes", OrderSchema.STRING_LIST, StringCodec.INSTANCE,
                path -> TextPath.of(path, StringCodec.INSTANCE));
    }

    /**
     * Attribute {@code comment}, from {@link Order#comment()}.
     *
     * @return its path
     */
    public Order_CommentPath comment() {
        return new Order_CommentPath(Path.of("comment"));
    }
}
