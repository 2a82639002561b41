package com.acme.tickets;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Pass} as an item of table {@code passes}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("passes", PassSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PassSchema extends EntitySchema<Pass> {
    /**
     * The one instance; it is immutable.
     */
    public static final PassSchema INSTANCE = new PassSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private PassSchema() {
        super(RuntimeApi.LEVEL_1, Pass.class, "passes");
    }

    @Override
    public Pass read(ItemReader in) {
        var builder = Pass.builder();
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "number" -> builder.setNumber(StringCodec.INSTANCE.read(in));
                case "valid" -> builder.setValid(BooleanCodec.INSTANCE.readPrimitive(in));
                default -> in.skip();
            }
        }
        return builder.build();
    }

    @Override
    public void write(Pass pass, ItemWriter out) {
        out.attribute("number", pass.getNumber(), StringCodec.INSTANCE);
        out.name("valid");
        BooleanCodec.INSTANCE.writePrimitive(pass.isValid(), out);
    }

    @Override
    public PassKey key(Pass pass) {
        return PassKey.of(pass.getNumber());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("passes")
                .attribute("number", AttributeType.S)
                .attribute("valid", AttributeType.BOOL)
                .key("number")
                .build();
    }
}
