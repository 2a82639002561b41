package com.acme.facts;

import io.dynawright.codec.DynamicCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.MapUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
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
     * An update that changes nothing yet.
     *
     * @param fact the item, which has its key
     */
    FactUpdate(Fact fact) {
        this(FactSchema.INSTANCE.key(EntityKey.requiredItem("facts", fact)));
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
    public MapUpdate<Map<String, Object>, String, ValueUpdate<Object, FactUpdate>, FactUpdate> details() {
        return MapUpdate.of("details", FactSchema.STRING_OBJECT_MAP, StringCodec.INSTANCE,
                path -> ValueUpdate.of(path, DynamicCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code history}, from {@link Fact#history()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<Map<String, Object>>, Map<String, Object>, MapUpdate<Map<String, Object>, String, ValueUpdate<Object, FactUpdate>, FactUpdate>, FactUpdate> history() {
        return ListUpdate.of("history", FactSchema.STRING_OBJECT_MAP_LIST,
                FactSchema.STRING_OBJECT_MAP, path -> MapUpdate.of(path,
                FactSchema.STRING_OBJECT_MAP, StringCodec.INSTANCE, path2 -> ValueUpdate.of(path2,
                DynamicCodec.INSTANCE, this), this), this);
    }

    /**
     * Attribute {@code marks}, from {@link Fact#marks()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<Set<Object>, Object, ValueUpdate<Object, FactUpdate>, FactUpdate> marks() {
        return ListUpdate.of("marks", FactSchema.OBJECT_SET, DynamicCodec.INSTANCE,
                path -> ValueUpdate.of(path, DynamicCodec.INSTANCE, this), this);
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
    public ListUpdate<Object[], Object, ValueUpdate<Object, FactUpdate>, FactUpdate> array() {
        return ListUpdate.of("array", FactSchema.OBJECT_ARRAY, DynamicCodec.INSTANCE,
                path -> ValueUpdate.of(path, DynamicCodec.INSTANCE, this), this);
    }
}
