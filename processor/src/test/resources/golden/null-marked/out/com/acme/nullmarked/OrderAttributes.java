package com.acme.nullmarked;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BinaryPath;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.SetPath;
import io.dynawright.expression.TextPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
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
     * Attribute {@code total}, from {@link Order#total()}.
     *
     * @return its path
     */
    public NumberPath<BigDecimal> total() {
        return NumberPath.of("total", BigDecimalCodec.INSTANCE);
    }

    /**
     * Attribute {@code note}, from {@link Order#note()}.
     *
     * @return its path
     */
    public TextPath<String> note() {
        return TextPath.of("note", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code signature}, from {@link Order#signature()}.
     *
     * @return its path
     */
    public BinaryPath<byte[]> signature() {
        return BinaryPath.of("signature", ByteArrayCodec.INSTANCE);
    }

    /**
     * Attribute {@code checksum}, from {@link Order#checksum()}.
     *
     * @return its path
     */
    public BinaryPath<byte[]> checksum() {
        return BinaryPath.of("checksum", ByteArrayCodec.INSTANCE);
    }

    /**
     * Attribute {@code tags}, from {@link Order#tags()}.
     *
     * @return its path
     */
    public SetPath<Set<String>, String> tags() {
        return SetPath.of("tags", OrderSchema.STRING_SET, StringCodec.INSTANCE);
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
     * Attribute {@code quantity}, from {@link Order#quantity()}.
     *
     * @return its path
     */
    public NumberPath<Integer> quantity() {
        return NumberPath.of("quantity", IntegerCodec.INSTANCE);
    }
}
