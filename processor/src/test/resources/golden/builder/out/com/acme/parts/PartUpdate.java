package com.acme.parts;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
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
    public ValueUpdate<Set<String>, PartUpdate> tags() {
        return ValueUpdate.of("tags", PartSchema.STRING_SET, this);
    }

    /**
     * Attribute {@code size}, from {@link Part#getSize()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Part.Size, PartUpdate> size() {
        return ValueUpdate.of("size", Part_SizeCodec.INSTANCE, this);
    }
}
