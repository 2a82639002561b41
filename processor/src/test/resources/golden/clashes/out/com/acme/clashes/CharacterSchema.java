package com.acme.clashes;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.CharacterCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Character} as an item of table {@code characters}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("characters", CharacterSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CharacterSchema extends EntitySchema<Character> {
    /**
     * The one instance; it is immutable.
     */
    public static final CharacterSchema INSTANCE = new CharacterSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private CharacterSchema() {
        super(RuntimeApi.LEVEL_1, Character.class, "characters");
    }

    @Override
    public Character read(ItemReader in) {
        char initial = 0;
        java.lang.Character second = null;
        int Override = 0;
        String Objects = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "initial" -> initial = CharacterCodec.INSTANCE.readPrimitive(in);
                case "second" -> second = CharacterCodec.INSTANCE.read(in);
                case "Override" -> Override = IntegerCodec.INSTANCE.readPrimitive(in);
                case "Objects" -> Objects = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Character(initial, second, Override, Objects);
    }

    @Override
    public void write(Character character, ItemWriter out) {
        out.name("initial");
        CharacterCodec.INSTANCE.writePrimitive(character.initial(), out);
        out.attribute("second", character.second(), CharacterCodec.INSTANCE);
        out.name("Override");
        IntegerCodec.INSTANCE.writePrimitive(character.Override(), out);
        out.attribute("Objects", character.Objects(), StringCodec.INSTANCE);
    }

    @Override
    public CharacterKey key(Character character) {
        return CharacterKey.of(character.initial(), character.second());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("characters")
                .attribute("initial", AttributeType.S)
                .attribute("second", AttributeType.S)
                .attribute("Override", AttributeType.N)
                .attribute("Objects", AttributeType.S)
                .key("initial", "second")
                .globalIndex("results", "Override", "Objects")
                .build();
    }
}
