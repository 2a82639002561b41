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
import io.dynawright.expression.BinaryPath;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.MapPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.SetPath;
import io.dynawright.expression.TextPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
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
     * Attribute {@code version}, from {@link Order#version()}.
     *
     * @return its path
     */
    public NumberPath<Long> version() {
        return NumberPath.of("version", LongCodec.INSTANCE);
    }

    /**
     * Attribute {@code placedAt}, from {@link Order#placedAt()}.
     *
     * @return its path
     */
    public TextPath<Instant> placedAt() {
        return TextPath.of("placedAt", InstantCodec.INSTANCE);
    }

    /**
     * Attribute {@code dueBy}, from {@link Order#dueBy()}.
     *
     * @return its path
     */
    public TextPath<Date> dueBy() {
        return TextPath.of("dueBy", DateCodec.INSTANCE);
    }

    /**
     * Attribute {@code quantity}, from {@link Order#quantity()}.
     *
     * @return its path
     */
    public NumberPath<Integer> quantity() {
        return NumberPath.of("quantity", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code weight}, from {@link Order#weight()}.
     *
     * @return its path
     */
    public NumberPath<Long> weight() {
        return NumberPath.of("weight", LongCodec.INSTANCE);
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
     * Attribute {@code currency}, from {@link Order#currency()}.
     *
     * @return its path
     */
    public TextPath<String> currency() {
        return TextPath.of("currency", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code contact}, from {@link Order#contact()}.
     *
     * @return its path
     */
    public TextPath<String> contact() {
        return TextPath.of("contact", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code reserved}, from {@link Order#reserved()}.
     *
     * @return its path
     */
    public TextPath<String> reserved() {
        return TextPath.of("reserved", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code accepted}, from {@link Order#accepted()}.
     *
     * @return its path
     */
    public BooleanPath<Boolean> accepted() {
        return BooleanPath.of("accepted", BooleanCodec.INSTANCE);
    }

    /**
     * Attribute {@code blocked}, from {@link Order#blocked()}.
     *
     * @return its path
     */
    public BooleanPath<Boolean> blocked() {
        return BooleanPath.of("blocked", BooleanCodec.INSTANCE);
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
     * Attribute {@code tags}, from {@link Order#tags()}.
     *
     * @return its path
     */
    public SetPath<Set<String>, String> tags() {
        return SetPath.of("tags", OrderSchema.STRING_SET, StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code limits}, from {@link Order#limits()}.
     *
     * @return its path
     */
    public MapPath<Map<String, Integer>, String, NumberPath<Integer>> limits() {
        return MapPath.of("limits", OrderSchema.STRING_INTEGER_MAP, StringCodec.INSTANCE,
                path -> NumberPath.of(path, IntegerCodec.INSTANCE));
    }

    /**
     * Attribute {@code secrets}, from {@link Order#secrets()}.
     *
     * @return its path
     */
    public MapPath<Map<String, List<Order.Line>>, String, ListPath<List<Order.Line>, Order.Line, Order_LinePath>> secrets() {
        return MapPath.of("secrets",
                MapCodec.of(StringCodec.INSTANCE, ListCodec.of(Order_LineCodec.INSTANCE)),
                StringCodec.INSTANCE, path -> ListPath.of(path,
                ListCodec.of(Order_LineCodec.INSTANCE), Order_LineCodec.INSTANCE,
                Order_LinePath::new));
    }

    /**
     * Attribute {@code copyTo}, from {@link Order#copyTo()}.
     *
     * @return its path
     */
    public TextPath<String> copyTo() {
        return TextPath.of("copyTo", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code priority}, from {@link Order#priority()}.
     *
     * @return its path
     */
    public NumberPath<Integer> priority() {
        return NumberPath.of("priority", IntegerCodec.INSTANCE);
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
     * Attribute {@code extras}, from {@link Order#extras()}.
     *
     * @return its path
     */
    public ListPath<Order.Line[], Order.Line, Order_LinePath> extras() {
        return ListPath.of("extras", ArrayCodec.of(Order_LineCodec.INSTANCE, new Order.Line[0]),
                Order_LineCodec.INSTANCE, Order_LinePath::new);
    }

    /**
     * Attribute {@code street}, from {@link Order.Address#street()}.
     *
     * @return its path
     */
    public TextPath<String> addressStreet() {
        return TextPath.of("street", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code zip}, from {@link Order.Address#zip()}.
     *
     * @return its path
     */
    public TextPath<String> addressZip() {
        return TextPath.of("zip", StringCodec.INSTANCE);
    }
}
