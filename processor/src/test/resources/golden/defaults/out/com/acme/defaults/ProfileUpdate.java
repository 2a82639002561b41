package com.acme.defaults;

import io.dynawright.codec.ShortCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Profile}: {@code u -> u.name().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ProfileUpdate extends UpdateBuilder<Profile, ProfileUpdate, ProfileAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    ProfileUpdate(ProfileKey key) {
        super(ProfileSchema.INSTANCE, key, ProfileAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param profile the item, which has its key
     */
    ProfileUpdate(Profile profile) {
        this(ProfileSchema.INSTANCE.key(EntityKey.requiredItem("profiles", profile)));
    }

    /**
     * Attribute {@code name}, from {@link Profile#getName()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, ProfileUpdate> name() {
        return ValueUpdate.of("name", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code level}, from {@link Profile#getLevel()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Short, ProfileUpdate> level() {
        return NumberUpdate.of("level", ShortCodec.INSTANCE, this);
    }

    @Override
    protected ProfileUpdate setDefaults() {
        setIfAbsent("name", StringCodec.INSTANCE, "guest");
        return setIfAbsent("level", ShortCodec.INSTANCE, (short) 1);
    }
}
