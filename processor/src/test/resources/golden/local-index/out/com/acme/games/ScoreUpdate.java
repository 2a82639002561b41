package com.acme.games;

import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Score}: {@code u -> u.points().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ScoreUpdate extends UpdateBuilder<Score, ScoreUpdate, ScoreAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    ScoreUpdate(ScoreKey key) {
        super(ScoreSchema.INSTANCE, key, ScoreAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param score the item, which has its key
     */
    ScoreUpdate(Score score) {
        this(ScoreSchema.INSTANCE.key(EntityKey.requiredItem("scores", score)));
    }

    /**
     * Attribute {@code points}, from {@link Score#points()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, ScoreUpdate> points() {
        return NumberUpdate.of("points", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code replay}, from {@link Score#replay()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<byte[], ScoreUpdate> replay() {
        return ValueUpdate.of("replay", ByteArrayCodec.INSTANCE, this);
    }
}
