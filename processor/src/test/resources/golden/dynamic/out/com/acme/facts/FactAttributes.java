package com.acme.facts;

import io.dynawright.codec.DynamicCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import io.dynawright.expression.ValuePath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Fact}, to write conditions with:
 * {@code it -> it.factId().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class FactAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final FactAttributes INSTANCE = new FactAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private FactAttributes() {
    }

    /**
     * Attribute {@code factId}, from {@link Fact#factId()}.
     *
     * @return its path
     */
    public TextPath<String> factId() {
        return TextPath.of("factId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code value}, from {@link Fact#value()}.
     *
     * @return its path
     */
    public ValuePath<Object> value() {
        return ValuePath.of("value", DynamicCodec.INSTANCE);
    }

    /**
     * Attribute {@code details}, from {@link Fact#details()}.
     *
     * @return its path
     */
    public ValuePath<Map<String, Object>> details() {
        return ValuePath.of("details", FactSchema.STRING_OBJECT_MAP);
    }

    /**
     * Attribute {@code history}, from {@link Fact#history()}.
     *
     * @return its path
     */
    public ValuePath<List<Map<String, Object>>> history() {
        return ValuePath.of("history", FactSchema.STRING_OBJECT_MAP_LIST);
    }

    /**
     * Attribute {@code marks}, from {@link Fact#marks()}.
     *
     * @return its path
     */
    public ValuePath<Set<Object>> marks() {
        return ValuePath.of("marks", FactSchema.OBJECT_SET);
    }

    /**
     * Attribute {@code last}, from {@link Fact#last()}.
     *
     * @return its path
     */
    public ValuePath<Object> last() {
        return ValuePath.of("last", DynamicCodec.INSTANCE);
    }

    /**
     * Attribute {@code array}, from {@link Fact#array()}.
     *
     * @return its path
     */
    public ValuePath<Object[]> array() {
        return ValuePath.of("array", FactSchema.OBJECT_ARRAY);
    }
}
