package com.acme.projections;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Track}: {@code u -> u.genre().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TrackUpdate extends UpdateBuilder<Track, TrackUpdate, TrackAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    TrackUpdate(TrackKey key) {
        super(TrackSchema.INSTANCE, key, TrackAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param track the item, which has its key
     */
    TrackUpdate(Track track) {
        this(TrackSchema.INSTANCE.key(EntityKey.requiredItem("tracks", track)));
    }

    /**
     * Attribute {@code genre}, from {@link Track#genre()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, TrackUpdate> genre() {
        return ValueUpdate.of("genre", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code label}, from {@link Track#label()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, TrackUpdate> label() {
        return ValueUpdate.of("label", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code rank}, from {@link Track#rank()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, TrackUpdate> rank() {
        return NumberUpdate.of("rank", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code seconds}, from {@link Track#seconds()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, TrackUpdate> seconds() {
        return NumberUpdate.of("seconds", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code by}, from {@link Track#author()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, TrackUpdate> author() {
        return ValueUpdate.of("by", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code lyrics}, from {@link Track#lyrics()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, TrackUpdate> lyrics() {
        return ValueUpdate.of("lyrics", StringCodec.INSTANCE, this);
    }
}
