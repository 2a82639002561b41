package com.acme.users;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link User} as an item of table {@code users}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("users", UserSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class UserSchema extends EntitySchema<User> {
    /**
     * The one instance; it is immutable.
     */
    public static final UserSchema INSTANCE = new UserSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private UserSchema() {
        super(RuntimeApi.LEVEL_1, User.class, "users");
    }

    @Override
    public User read(ItemReader in) {
        String id = null;
        String email = null;
        String country = null;
        Instant joined = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "id" -> id = StringCodec.INSTANCE.read(in);
                case "email" -> email = StringCodec.INSTANCE.read(in);
                case "country" -> country = StringCodec.INSTANCE.read(in);
                case "joined" -> joined = InstantCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new User(id, email, country, joined);
    }

    @Override
    public void write(User user, ItemWriter out) {
        out.attribute("id", user.id(), StringCodec.INSTANCE);
        out.attribute("email", user.email(), StringCodec.INSTANCE);
        out.attribute("country", user.country(), StringCodec.INSTANCE);
        out.attribute("joined", user.joined(), InstantCodec.INSTANCE);
    }

    @Override
    public UserKey key(User user) {
        return UserKey.of(user.id());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("users")
                .attribute("id", AttributeType.S)
                .attribute("email", AttributeType.S)
                .attribute("country", AttributeType.S)
                .attribute("joined", AttributeType.S)
                .key("id")
                .globalIndex("by-email", "email")
                .globalIndex("by-country", "country", "joined")
                .build();
    }
}
