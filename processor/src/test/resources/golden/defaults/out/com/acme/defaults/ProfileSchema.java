package com.acme.defaults;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ShortCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Profile} as an item of table {@code profiles}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("profiles", ProfileSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ProfileSchema extends EntitySchema<Profile> {
    /**
     * The one instance; it is immutable.
     */
    public static final ProfileSchema INSTANCE = new ProfileSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private ProfileSchema() {
        super(RuntimeApi.LEVEL_1, Profile.class, "profiles");
    }

    @Override
    public Profile read(ItemReader in) {
        Profile profile = new Profile();
        profile.setName("guest");
        profile.setLevel((short) 1);
        for (String attribute = in.nextAttribute(); attribute != null; attribute = in.nextAttribute()) {
            switch (attribute) {
                case "id" -> profile.setId(StringCodec.INSTANCE.read(in));
                case "name" -> profile.setName(StringCodec.INSTANCE.read(in));
                case "level" -> profile.setLevel(ShortCodec.INSTANCE.readPrimitive(in));
                default -> in.skip();
            }
        }
        return profile;
    }

    @Override
    public void write(Profile profile, ItemWriter out) {
        out.attribute("id", profile.getId(), StringCodec.INSTANCE);
        String name = profile.getName();
        out.attribute("name", name == null ? "guest" : name, StringCodec.INSTANCE);
        out.name("level");
        ShortCodec.INSTANCE.writePrimitive(profile.getLevel(), out);
    }

    @Override
    public ProfileKey key(Profile profile) {
        return ProfileKey.of(profile.getId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("profiles")
                .attribute("id", AttributeType.S)
                .attribute("name", AttributeType.S)
                .attribute("level", AttributeType.N)
                .key("id")
                .lifecycle(Lifecycle.builder()
                        .filled("name")
                        .build())
                .build();
    }
}
