package com.acme.parts;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.TextSetCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Part} as an item of table {@code parts}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("parts", PartSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PartSchema extends EntitySchema<Part> {
    /**
     * The one instance; it is immutable.
     */
    public static final PartSchema INSTANCE = new PartSchema();

    /**
     * Stores {@code Set<String>}.
     */
    static final TextSetCodec<Set<String>> STRING_SET = SetCodec.of(StringCodec.INSTANCE);

    /**
     * There is {@link #INSTANCE}.
     */
    private PartSchema() {
        super(RuntimeApi.LEVEL_1, Part.class, "parts");
    }

    @Override
    public Part read(ItemReader in) {
        var builder = Part.builder();
        builder.withTags(STRING_SET.absent());
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "sku" -> builder.sku(StringCodec.INSTANCE.read(in));
                case "weight" -> builder.setWeight(IntegerCodec.INSTANCE.readPrimitive(in));
                case "tags" -> builder.withTags(STRING_SET.read(in));
                case "size" -> builder.size(Part_SizeCodec.INSTANCE.read(in));
                default -> in.skip();
            }
        }
        return builder.build();
    }

    @Override
    public void write(Part part, ItemWriter out) {
        out.attribute("sku", part.getSku(), StringCodec.INSTANCE);
        out.name("weight");
        IntegerCodec.INSTANCE.writePrimitive(part.getWeight(), out);
        out.attribute("tags", part.getTags(), STRING_SET);
        out.attribute("size", part.getSize(), Part_SizeCodec.INSTANCE);
    }

    @Override
    public PartKey key(Part part) {
        return PartKey.of(part.getSku());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("parts")
                .attribute("sku", AttributeType.S)
                .attribute("weight", AttributeType.N)
                .attribute("tags", AttributeType.SS)
                .attribute("size", AttributeType.M)
                .key("sku")
                .build();
    }
}
