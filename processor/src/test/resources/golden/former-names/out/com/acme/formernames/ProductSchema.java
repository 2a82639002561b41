package com.acme.formernames;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.CatchAll;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.TextSetCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Evolution;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Product} as an item of table {@code products}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("products", ProductSchema.INSTANCE)}.
 *
 * <p>The version {@code version} does not hold across the replicas of a global table that
 * is eventually consistent, nor does the uniqueness of an insert: each region checks its
 * own replica, and the later write wins. Write each item in one region, or use
 * multi-region strong consistency.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ProductSchema extends EntitySchema<Product> {
    /**
     * The one instance; it is immutable.
     */
    public static final ProductSchema INSTANCE = new ProductSchema();

    /**
     * Stores {@code Set<String>}.
     */
    static final TextSetCodec<Set<String>> STRING_SET = SetCodec.of(StringCodec.INSTANCE);

    /**
     * Stores {@code State} by the names of its constants.
     */
    static final EnumCodec<Product.State> STATE = EnumCodec.of(Product.State.values())
            .alsoReading(Product.State.DRAFT, "NEW")
            .alsoReading(Product.State.PUBLISHED, "LIVE", "ACTIVE");

    /**
     * Holds what {@code Product} does not declare.
     */
    private static final CatchAll<String> CATCH_ALL = CatchAll.of(StringCodec.INSTANCE, "sku",
            "price", "cost", "amount", "quantity", "count", "tags", "flags", "packages", "boxes",
            "remark", "notes", "state", "maker_name", "maker_company", "maker_country", "version");

    /**
     * There is {@link #INSTANCE}.
     */
    private ProductSchema() {
        super(RuntimeApi.LEVEL_1, Product.class, "products");
    }

    @Override
    public Product read(ItemReader in) {
        String sku = null;
        BigDecimal price = null;
        int quantity = 1;
        Set<String> tags = STRING_SET.absent();
        List<Product.Box> packages = null;
        String note = null;
        Product.State state = null;
        Product.Maker maker = null;
        Map<String, String> others = new LinkedHashMap<>();
        long version = 0;
        int ageOfPrice = 3;
        int ageOfQuantity = 2;
        int ageOfTags = 2;
        int ageOfPackages = 2;
        int ageOfNote = 2;
        boolean hasMaker = false;
        String makerName = null;
        String makerCountry = null;
        int ageOfMakerName = 2;
        for (String name = CATCH_ALL.nextAttribute(in, others); name != null; name = CATCH_ALL.nextAttribute(in, others)) {
            switch (name) {
                case "sku" -> sku = StringCodec.INSTANCE.read(in);
                case "price" -> {
                    price = BigDecimalCodec.INSTANCE.read(in);
                    ageOfPrice = 0;
                }
                case "cost" -> {
                    if (ageOfPrice > 1) {
                        price = BigDecimalCodec.INSTANCE.read(in);
                        ageOfPrice = 1;
                    } else {
                        in.skip();
                    }
                }
                case "amount" -> {
                    if (ageOfPrice > 2) {
                        price = BigDecimalCodec.INSTANCE.read(in);
                        ageOfPrice = 2;
                    } else {
                        in.skip();
                    }
                }
                case "quantity" -> {
                    quantity = IntegerCodec.INSTANCE.readPrimitive(in);
                    ageOfQuantity = 0;
                }
                case "count" -> {
                    if (ageOfQuantity > 1) {
                        quantity = IntegerCodec.INSTANCE.readPrimitive(in);
                        ageOfQuantity = 1;
                    } else {
                        in.skip();
                    }
                }
                case "tags" -> {
                    tags = STRING_SET.read(in);
                    ageOfTags = 0;
                }
                case "flags" -> {
                    if (ageOfTags > 1) {
                        tags = STRING_SET.read(in);
                        ageOfTags = 1;
                    } else {
                        in.skip();
                    }
                }
                case "packages" -> {
                    packages = ListCodec.of(Product_BoxCodec.INSTANCE).read(in);
                    ageOfPackages = 0;
                }
                case "boxes" -> {
                    if (ageOfPackages > 1) {
                        packages = ListCodec.of(Product_BoxCodec.INSTANCE).read(in);
                        ageOfPackages = 1;
                    } else {
                        in.skip();
                    }
                }
                case "remark" -> {
                    note = StringCodec.INSTANCE.read(in);
                    ageOfNote = 0;
                }
                case "notes" -> {
                    if (ageOfNote > 1) {
                        note = StringCodec.INSTANCE.read(in);
                        ageOfNote = 1;
                    } else {
                        in.skip();
                    }
                }
                case "state" -> state = STATE.read(in);
                case "version" -> version = LongCodec.INSTANCE.readPrimitive(in);
                case "maker_name" -> {
                    hasMaker = true;
                    makerName = StringCodec.INSTANCE.read(in);
                    ageOfMakerName = 0;
                }
                case "maker_company" -> {
                    if (ageOfMakerName > 1) {
                        hasMaker = true;
                        makerName = StringCodec.INSTANCE.read(in);
                        ageOfMakerName = 1;
                    } else {
                        in.skip();
                    }
                }
                case "maker_country" -> {
                    hasMaker = true;
                    makerCountry = StringCodec.INSTANCE.read(in);
                }
                default -> in.skip();
            }
        }
        if (hasMaker) {
            maker = new Product.Maker(makerName, makerCountry);
        }
        return new Product(sku, in.required("price", price), quantity, tags, packages, note, state,
                maker, others, version);
    }

    @Override
    public void write(Product product, ItemWriter out) {
        out.attribute("sku", product.sku(), StringCodec.INSTANCE);
        out.required("price", product.price(), BigDecimalCodec.INSTANCE);
        out.name("quantity");
        IntegerCodec.INSTANCE.writePrimitive(product.quantity(), out);
        out.attribute("tags", product.tags(), STRING_SET);
        out.attribute("packages", product.packages(), ListCodec.of(Product_BoxCodec.INSTANCE));
        out.attribute("remark", product.note(), StringCodec.INSTANCE);
        out.attribute("state", product.state(), STATE);
        Product.Maker maker = product.maker();
        if (maker != null) {
            out.attribute("maker_name", maker.name(), StringCodec.INSTANCE);
            out.attribute("maker_country", maker.country(), StringCodec.INSTANCE);
        }
        CATCH_ALL.write(product.others(), out);
        out.name("version");
        LongCodec.INSTANCE.writePrimitive(product.version(), out);
    }

    @Override
    public ProductKey key(Product product) {
        return ProductKey.of(product.sku());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("products")
                .attribute("sku", AttributeType.S)
                .attribute("price", AttributeType.N)
                .attribute("quantity", AttributeType.N)
                .attribute("tags", AttributeType.SS)
                .attribute("packages", AttributeType.L)
                .attribute("remark", "note", AttributeType.S)
                .attribute("state", AttributeType.S)
                .attribute("maker_name", "maker.name", AttributeType.S)
                .attribute("maker_country", "maker.country", AttributeType.S)
                .attribute("version", AttributeType.N)
                .key("sku")
                .lifecycle(Lifecycle.builder()
                        .version("version")
                        .required("price")
                        .build())
                .sensitive("remark")
                .evolution(Evolution.builder()
                        .formerNames("price", "cost", "amount")
                        .formerNames("quantity", "count")
                        .formerNames("tags", "flags")
                        .formerNames("packages", "boxes")
                        .formerNames("remark", "notes")
                        .formerNames("maker_name", "maker_company")
                        .build())
                .build();
    }
}
