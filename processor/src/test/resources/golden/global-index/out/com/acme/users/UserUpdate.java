package com.acme.users;

import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link User}: {@code u -> u.email().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class UserUpdate extends UpdateBuilder<User, UserUpdate, UserAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    UserUpdate(UserKey key) {
        super(UserSchema.INSTANCE, key, UserAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param user the item, which has its key
     */
    UserUpdate(User user) {
        this(UserSchema.INSTANCE.key(EntityKey.requiredItem("users", user)));
    }

    /**
     * Attribute {@code email}, from {@link User#email()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, UserUpdate> email() {
        return ValueUpdate.of("email", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code country}, from {@link User#country()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, UserUpdate> country() {
        return ValueUpdate.of("country", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code joined}, from {@link User#joined()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Instant, UserUpdate> joined() {
        return ValueUpdate.of("joined", InstantCodec.INSTANCE, this);
    }
}
