package com.acme.generatednames;

import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Order}: {@code u -> u.status().set(...)}. The
 * attributes of the key cannot be changed.
 *
 * <p>Dynawright itself writes {@code version}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderChange extends UpdateBuilder<Order, OrderChange, OrderColumns> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    OrderChange(OrderId key) {
        super(OrderTable.INSTANCE, key, OrderColumns.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param order the item, which has its key
     */
    OrderChange(Order order) {
        this(OrderTable.INSTANCE.key(EntityKey.requiredItem("orders", order)));
    }

    /**
     * Attribute {@code status}, from {@link Order#status()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderChange> status() {
        return ValueUpdate.of("status", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code total}, from {@link Order#total()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Long, OrderChange> total() {
        return NumberUpdate.of("total", LongCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code tags}, from {@link Order#tags()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<String>, String, ValueUpdate<String, OrderChange>, OrderChange> tags() {
        return ListUpdate.of("tags", OrderTable.STRING_LIST, StringCodec.INSTANCE,
                path -> ValueUpdate.of(path, StringCodec.INSTANCE, this), this);
    }

    /**
     * Makes the update only if the stored item has this {@code version}; otherwise it fails
     * with a {@link io.dynawright.error.StaleVersionException}.
     *
     * <p>Versions are not checked across the replicas of an eventually consistent global
     * table.
     *
     * @param version the version; 0 if it was never stored
     * @return the update
     */
    public OrderChange ifVersion(long version) {
        return expectVersion(version);
    }
}
