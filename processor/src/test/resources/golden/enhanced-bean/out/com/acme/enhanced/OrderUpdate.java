package com.acme.enhanced;

import io.dynawright.codec.AwsInstantCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.SetUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Order}: {@code u -> u.createdAt().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderUpdate extends UpdateBuilder<Order, OrderUpdate, OrderAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    OrderUpdate(OrderKey key) {
        super(OrderSchema.INSTANCE, key, OrderAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param order the item, which has its key
     */
    OrderUpdate(Order order) {
        this(OrderSchema.INSTANCE.key(EntityKey.requiredItem("Order", order)));
    }

    /**
     * Attribute {@code createdAt}, from {@link Order#getCreatedAt()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Instant, OrderUpdate> createdAt() {
        return ValueUpdate.of("createdAt", AwsInstantCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code status}, from {@link Order#getStatus()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Order.Status, OrderUpdate> status() {
        return ValueUpdate.of("status", OrderSchema.STATUS, this);
    }

    /**
     * Attribute {@code URL}, from {@link Order#getURL()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> URL() {
        return ValueUpdate.of("URL", OrderSchema.URL_CONVERTER, this);
    }

    /**
     * Attribute {@code city}, from {@link Address#getCity()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, OrderUpdate> addressCity() {
        return ValueUpdate.of("city", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code lines}, from {@link Order#getLines()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<Line>, Line, LineDocumentUpdate<OrderUpdate>, OrderUpdate> lines() {
        return ListUpdate.of("lines", ListCodec.of(LineCodec.INSTANCE), LineCodec.INSTANCE,
                path -> new LineDocumentUpdate<>(path, this), this);
    }

    /**
     * Attribute {@code tags}, from {@link Order#getTags()}.
     *
     * @return what can be done to it
     */
    public SetUpdate<Set<String>, String, OrderUpdate> tags() {
        return SetUpdate.of("tags", OrderSchema.STRING_SET, StringCodec.INSTANCE, this);
    }
}
