package com.acme.parts;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.SetUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.schema.EntityKey;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Part}: {@code u -> u.weight().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PartUpdate extends UpdateBuilder<Part, PartUpdate, PartAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    PartUpdate(PartKey key) {
        super(PartSchema.INSTANCE, key, PartAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param part the item, which has its key
     */
    PartUpdate(Part part) {
        this(PartSchema.INSTANCE.key(EntityKey.requiredItem("parts", part)));
    }

    /**
     * Attribute {@code weight}, from {@link Part#getWeight()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, PartUpdate> weight() {
        return NumberUpdate.of("weight", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code tags}, from {@link Part#getTags()}.
     *
     * @return what can be done to it
     */
    public SetUpdate<Set<String>, String, PartUpdate> tags() {
        return SetUpdate.of("tags", PartSchema.STRING_SET, StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code size}, from {@link Part#getSize()}.
     *
     * @return what can be done to it
     */
    public Part_SizeDocumentUpdate<PartUpdate> size() {
        return new Part_SizeDocumentUpdate<>(Path.of("size"), this);
    }
}
