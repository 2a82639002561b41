package com.acme.lifecycle;

import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Notice}: {@code u -> u.street().set(...)}. The
 * attributes of the key cannot be changed.
 *
 * <p>Dynawright itself writes {@code version} and {@code updatedAt}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class NoticeUpdate extends UpdateBuilder<Notice, NoticeUpdate, NoticeAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    NoticeUpdate(NoticeKey key) {
        super(NoticeSchema.INSTANCE, key, NoticeAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param notice the item, which has its key
     */
    NoticeUpdate(Notice notice) {
        this(NoticeSchema.INSTANCE.key(EntityKey.requiredItem("notices", notice)));
    }

    /**
     * Attribute {@code street}, from {@link Notice.Letter#street()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, NoticeUpdate> street() {
        return ValueUpdate.of("street", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code expiresAt}, from {@link Notice.Letter#expiresAt()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Instant, NoticeUpdate> expiresAt() {
        return NumberUpdate.of("expiresAt", InstantSecondsCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code address}, from {@link Notice.Mail#address()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, NoticeUpdate> address() {
        return ValueUpdate.of("address", StringCodec.INSTANCE, this);
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
    public NoticeUpdate ifVersion(long version) {
        return expectVersion(version);
    }
}
