package com.acme.comments;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.DocumentPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import java.math.BigDecimal;
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
     * Attribute {@code quantity}, from {@link Order.Line#quantity()}.
     *
     * @return its path
     */
    public NumberPath<Integer> quantity() {
        return NumberPath.of(under("quantity"), IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code price}, from {@link Order.Line#price()}.
     *
     * @return its path
     */
    public NumberPath<BigDecimal> price() {
        return NumberPath.of(under("price"), BigDecimalCodec.INSTANCE);
    }
}
