package com.acme.generatednames;

import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Order}, to write conditions with:
 * {@code it -> it.customerId().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderColumns {
    /**
     * The one instance; it holds nothing.
     */
    public static final OrderColumns INSTANCE = new OrderColumns();

    /**
     * There is {@link #INSTANCE}.
     */
    private OrderColumns() {
    }

    /**
     * Attribute {@code customerId}, from {@link Order#customerId()}.
     *
     * @return its path
     */
    public TextPath<String> customerId() {
        return TextPath.of("customerId", StringCodec.INSTANCE);
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
     * Attribute {@code status}, from {@link Order#status()}.
     *
     * @return its path
     */
    public TextPath<String> status() {
        return TextPath.of("status", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code total}, from {@link Order#total()}.
     *
     * @return its path
     */
    public NumberPath<Long> total() {
        return NumberPath.of("total", LongCodec.INSTANCE);
    }

    /**
     * Attribute {@code tags}, from {@link Order#tags()}.
     *
     * @return its path
     */
    public ListPath<List<String>, String, TextPath<String>> tags() {
        return ListPath.of("tags", OrderTable.STRING_LIST, StringCodec.INSTANCE,
                path -> TextPath.of(path, StringCodec.INSTANCE));
    }

    /**
     * Attribute {@code version}, from {@link Order#version()}.
     *
     * @return its path
     */
    public NumberPath<Long> version() {
        return NumberPath.of("version", LongCodec.INSTANCE);
    }
}
