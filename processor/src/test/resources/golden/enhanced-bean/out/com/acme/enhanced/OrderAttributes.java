package com.acme.enhanced;

import io.dynawright.codec.AwsInstantCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.SetPath;
import io.dynawright.expression.TextPath;
import io.dynawright.expression.ValuePath;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Order}, to write conditions with:
 * {@code it -> it.createdAt().exists()}.
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
     * Attribute {@code createdAt}, from {@link Order#getCreatedAt()}.
     *
     * @return its path
     */
    public TextPath<Instant> createdAt() {
        return TextPath.of("createdAt", AwsInstantCodec.INSTANCE);
    }

    /**
     * Attribute {@code customer}, from {@link Order#getCustomerId()}.
     *
     * @return its path
     */
    public TextPath<String> customerId() {
        return TextPath.of("customer", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code number}, from {@link Order#getNumber()}.
     *
     * @return its path
     */
    public NumberPath<Long> number() {
        return NumberPath.of("number", LongCodec.INSTANCE);
    }

    /**
     * Attribute {@code status}, from {@link Order#getStatus()}.
     *
     * @return its path
     */
    public TextPath<Order.Status> status() {
        return TextPath.of("status", OrderSchema.STATUS);
    }

    /**
     * Attribute {@code URL}, from {@link Order#getURL()}.
     *
     * @return its path
     */
    public ValuePath<String> URL() {
        return ValuePath.of("URL", OrderSchema.URL_CONVERTER);
    }

    /**
     * Attribute {@code city}, from {@link Address#getCity()}.
     *
     * @return its path
     */
    public TextPath<String> addressCity() {
        return TextPath.of("city", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code lines}, from {@link Order#getLines()}.
     *
     * @return its path
     */
    public ListPath<List<Line>, Line, LinePath> lines() {
        return ListPath.of("lines", ListCodec.of(LineCodec.INSTANCE), LineCodec.INSTANCE,
                LinePath::new);
    }

    /**
     * Attribute {@code tags}, from {@link Order#getTags()}.
     *
     * @return its path
     */
    public SetPath<Set<String>, String> tags() {
        return SetPath.of("tags", OrderSchema.STRING_SET, StringCodec.INSTANCE);
    }
}
