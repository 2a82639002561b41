package com.acme.catalog;

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
 * Reads and writes {@link Product} as an item of table {@code products}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("products", ProductSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ProductSchema extends EntitySchema<Product> {
    /**
     * The one instance; it is immutable.
     */
    public static final ProductSchema INSTANCE = new ProductSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private ProductSchema() {
        super(RuntimeApi.LEVEL_1, Product.class, "products");
    }

    @Override
    public Product read(ItemReader in) {
        Product product = new Product();
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "id" -> product.setId(StringCodec.INSTANCE.read(in));
                case "revision" -> product.setRevision(LongCodec.INSTANCE.read(in));
                case "title" -> product.setTitle(StringCodec.INSTANCE.read(in));
                default -> in.skip();
            }
        }
        return product;
    }

    @Override
    public void write(Product product, ItemWriter out) {
        out.attribute("id", product.getId(), StringCodec.INSTANCE);
        out.attribute("revision", product.getRevision(), LongCodec.INSTANCE);
        out.attribute("title", product.getTitle(), StringCodec.INSTANCE);
    }

    @Override
    public ProductKey key(Product product) {
        return ProductKey.of(product.getId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("products")
                .attribute("id", AttributeType.S)
                .attribute("revision", AttributeType.N)
                .attribute("title", AttributeType.S)
                .key("id")
                .build();
    }
}
