package com.acme.blobs;

import io.dynawright.codec.LongCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Counter}: {@code u -> u.count().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CounterUpdate extends UpdateBuilder<Counter, CounterUpdate, CounterAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    CounterUpdate(CounterKey key) {
        super(CounterSchema.INSTANCE, key, CounterAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param counter the item, which has its key
     */
    CounterUpdate(Counter counter) {
        this(CounterSchema.INSTANCE.key(EntityKey.requiredItem("counters", counter)));
    }

    /**
     * Attribute {@code count}, from {@link Counter#count()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Long, CounterUpdate> count() {
        return NumberUpdate.of("count", LongCodec.INSTANCE, this);
    }
}
