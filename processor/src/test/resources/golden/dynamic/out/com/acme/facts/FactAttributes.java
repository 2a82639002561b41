package com.acme.facts;

import io.dynawright.codec.DynamicCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.MapPath;
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
    public MapPath<Map<String, Object>, String, ValuePath<Object>> details() {
        return MapPath.of("details", FactSchema.STRING_OBJECT_MAP, StringCodec.INSTANCE,
                path -> ValuePath.of(path, DynamicCodec.INSTANCE));
    }

    /**
     * Attribute {@code history}, from {@link Fact#history()}.
     *
     * @return its path
     */
    public ListPath<List<Map<String, Object>>, Map<String, Object>, MapPath<Map<String, Object>, String, ValuePath<Object>>> history() {
        return ListPath.of("history", FactSchema.STRING_OBJECT_MAP_LIST,
                FactSchema.STRING_OBJECT_MAP, path -> MapPath.of(path, FactSchema.STRING_OBJECT_MAP,
                StringCodec.INSTANCE, path2 -> ValuePath.of(path2, DynamicCodec.INSTANCE)));
    }

    /**
     * Attribute {@code marks}, from {@link Fact#marks()}.
     *
     * @return its path
     */
    public ListPath<Set<Object>, Object, ValuePath<Object>> marks() {
        return ListPath.of("marks", FactSchema.OBJECT_SET, DynamicCodec.INSTANCE,
                path -> ValuePath.of(path, DynamicCodec.INSTANCE));
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
    public ListPath<Object[], Object, ValuePath<Object>> array() {
        return ListPath.of("array", FactSchema.OBJECT_ARRAY, DynamicCodec.INSTANCE,
                path -> ValuePath.of(path, DynamicCodec.INSTANCE));
    }
}
