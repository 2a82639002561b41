package com.acme.clashes;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Character}: {@code u -> u.Override().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CharacterUpdate extends UpdateBuilder<Character, CharacterUpdate, CharacterAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    CharacterUpdate(CharacterKey key) {
        super(CharacterSchema.INSTANCE, key, CharacterAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param character the item, which has its key
     */
    CharacterUpdate(Character character) {
        this(CharacterSchema.INSTANCE.key(EntityKey.requiredItem("characters", character)));
    }

    /**
     * Attribute {@code Override}, from {@link Character#Override()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, CharacterUpdate> Override() {
        return NumberUpdate.of("Override", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code Objects}, from {@link Character#Objects()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, CharacterUpdate> Objects() {
        return ValueUpdate.of("Objects", StringCodec.INSTANCE, this);
    }
}
