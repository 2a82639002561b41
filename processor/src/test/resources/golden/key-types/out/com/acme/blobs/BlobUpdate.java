package com.acme.blobs;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Blob}: {@code u -> u.kind().set(...)}. The attributes
 * of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BlobUpdate extends UpdateBuilder<Blob, BlobUpdate, BlobAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    BlobUpdate(BlobKey key) {
        super(BlobSchema.INSTANCE, key, BlobAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param blob the item, which has its key
     */
    BlobUpdate(Blob blob) {
        this(BlobSchema.INSTANCE.key(EntityKey.requiredItem("blobs", blob)));
    }

    /**
     * Attribute {@code kind}, from {@link Blob#kind()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, BlobUpdate> kind() {
        return NumberUpdate.of("kind", IntegerCodec.INSTANCE, this);
    }
}
