package com.acme.validation;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import javax.annotation.processing.Generated;

/**
 * A stored {@link Order.Line} and its attributes, to write conditions with.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Order_LinePath extends DocumentPath<Order.Line> {
    /**
     * The document that stands there.
     *
     * @param path where it stands
     */
    public Order_LinePath(Path path) {
        super(path, Order_LineCodec.INSTANCE);
    }

    /**
     * Attribute {@code sku}, from {@link Order.Line#sku()}.
     *
     * @return its path
     */
    public TextPath<String> sku() {
        return TextPath.of(under("sku"), StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code count}, from {@link Order.Line#count()}.
     *
     * @return its path
     */
    public NumberPath<Integer> count() {
        return NumberPath.of(under("count"), IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code replacement}, from {@link Order.Line#replacement()}.
     *
     * @return its path
     */
    public Order_LinePath replacement() {
        return new Order_LinePath(under("replacement"));
    }
}
