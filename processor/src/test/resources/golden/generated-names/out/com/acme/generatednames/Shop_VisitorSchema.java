package com.acme.generatednames;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Shop.Visitor} as an item of table {@code visitors}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("visitors", Shop_VisitorSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Shop_VisitorSchema extends EntitySchema<Shop.Visitor> {
    /**
     * The one instance; it is immutable.
     */
    public static final Shop_VisitorSchema INSTANCE = new Shop_VisitorSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private Shop_VisitorSchema() {
        super(RuntimeApi.LEVEL_1, Shop.Visitor.class, "visitors");
    }

    @Override
    public Shop.Visitor read(ItemReader in) {
        String id = null;
        String name = null;
        for (String attribute = in.nextAttribute(); attribute != null; attribute = in.nextAttribute()) {
            switch (attribute) {
                case "id" -> id = StringCodec.INSTANCE.read(in);
                case "name" -> name = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Shop.Visitor(id, name);
    }

    @Override
    public void write(Shop.Visitor visitor, ItemWriter out) {
        out.attribute("id", visitor.id(), StringCodec.INSTANCE);
        out.attribute("name", visitor.name(), StringCodec.INSTANCE);
    }

    @Override
    public Shop_VisitorKey key(Shop.Visitor visitor) {
        return Shop_VisitorKey.of(visitor.id());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("visitors")
                .attribute("id", AttributeType.S)
                .attribute("name", AttributeType.S)
                .key("id")
                .build();
    }
}
