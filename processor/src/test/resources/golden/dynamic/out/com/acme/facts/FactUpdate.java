package com.acme.facts;

import io.dynawright.codec.DynamicCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Fact}: {@code u -> u.value().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class FactUpdate extends UpdateBuilder<Fact, FactUpdate, FactAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    FactUpdate(FactKey key) {
        super(FactSchema.INSTANCE, key, FactAttributes.INSTANCE);
    }

    /**
     * Attribute {@code value}, from {@link Fact#value()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Object, FactUpdate> value() {
        return ValueUpdate.of("value", DynamicCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code details}, from {@link Fact#details()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Map<String, Object>, FactUpdate> details() {
        return ValueUpdate.of("details", FactSchema.STRING_OBJECT_MAP, this);
    }

    /**
     * Attribute {@code history}, from {@link Fact#history()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<List<Map<String, Object>>, FactUpdate> history() {
        return ValueUpdate.of("history", FactSchema.STRING_OBJECT_MAP_LIST, this);
    }

    /**
     * Attribute {@code marks}, from {@link Fact#marks()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Set<Object>, FactUpdate> marks() {
        return ValueUpdate.of("marks", FactSchema.OBJECT_SET, this);
    }

    /**
     * Attribute {@code last}, from {@link Fact#last()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Object, FactUpdate> last() {
        return ValueUpdate.of("last", DynamicCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code array}, from {@link Fact#array()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Object[], FactUpdate> array() {
        return ValueUpdate.of("array", FactSchema.OBJECT_ARRAY, this);
    }
}
