package com.acme.members;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Badge} as an item of table {@code badges}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("badges", BadgeSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BadgeSchema extends EntitySchema<Badge> {
    /**
     * The one instance; it is immutable.
     */
    public static final BadgeSchema INSTANCE = new BadgeSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private BadgeSchema() {
        super(RuntimeApi.LEVEL_1, Badge.class, "badges");
    }

    @Override
    public Badge read(ItemReader in) {
        Long id = null;
        String holder = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "pk" -> id = LongCodec.INSTANCE.read(in);
                case "holder" -> holder = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Badge(id, holder);
    }

    @Override
    public void write(Badge badge, ItemWriter out) {
        out.attribute("pk", badge.id(), LongCodec.INSTANCE);
        out.attribute("holder", badge.holder(), StringCodec.INSTANCE);
    }

    @Override
    public BadgeKey key(Badge badge) {
        return BadgeKey.of(badge.id());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("badges")
                .attribute("pk", "id", AttributeType.N)
                .attribute("holder", AttributeType.S)
                .key("pk")
                .build();
    }
}
