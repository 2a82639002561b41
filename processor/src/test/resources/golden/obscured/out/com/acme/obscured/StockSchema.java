package com.acme.obscured;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Stock} as an item of table {@code stock}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("stock", StockSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class StockSchema extends EntitySchema<Stock> {
    /**
     * The one instance; it is immutable.
     */
    public static final StockSchema INSTANCE = new StockSchema();

    /**
     * Stores {@code SKU} by the names of its constants.
     */
    static final EnumCodec<SKU> SKU_ = EnumCodec.of(SKU.values());

    /**
     * There is {@link #INSTANCE}.
     */
    private StockSchema() {
        super(RuntimeApi.LEVEL_1, Stock.class, "stock");
    }

    @java.lang.Override
    public Stock read(ItemReader in) {
        byte[] Arrays = null;
        double Objects = 0;
        SKU sku = null;
        java.lang.Double java_ = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "Arrays" -> Arrays = ByteArrayCodec.INSTANCE.read(in);
                case "Objects" -> Objects = DoubleCodec.INSTANCE.readPrimitive(in);
                case "sku" -> sku = SKU_.read(in);
                case "java" -> java_ = DoubleCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Stock(Arrays, Objects, sku, java_);
    }

    @java.lang.Override
    public void write(Stock stock, ItemWriter out) {
        out.attribute("Arrays", stock.Arrays(), ByteArrayCodec.INSTANCE);
        out.name("Objects");
        DoubleCodec.INSTANCE.writePrimitive(stock.Objects(), out);
        out.attribute("sku", stock.sku(), SKU_);
        out.attribute("java", stock.java(), DoubleCodec.INSTANCE);
    }

    @java.lang.Override
    public StockKey key(Stock stock) {
        return StockKey.of(stock.Arrays(), stock.Objects());
    }

    @java.lang.Override
    protected TableDefinition define() {
        return TableDefinition.of("stock")
                .attribute("Arrays", AttributeType.B)
                .attribute("Objects", AttributeType.N)
                .attribute("sku", AttributeType.S)
                .attribute("java", AttributeType.N)
                .key("Arrays", "Objects")
                .build();
    }
}
