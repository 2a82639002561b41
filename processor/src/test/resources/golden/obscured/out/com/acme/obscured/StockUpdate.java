package com.acme.obscured;

import io.dynawright.codec.DoubleCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
import javax.annotation.processing.Generated;

/**
 * Configures an update of one {@link Stock}: {@code u -> u.sku().set(...)}. The attributes
 * of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class StockUpdate extends UpdateBuilder<Stock, StockUpdate, StockAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    StockUpdate(StockKey key) {
        super(StockSchema.INSTANCE, key, StockAttributes.INSTANCE);
    }

    /**
     * An update that changes nothing yet.
     *
     * @param stock the item, which has its key
     */
    StockUpdate(Stock stock) {
        this(StockSchema.INSTANCE.key(EntityKey.requiredItem("stock", stock)));
    }

    /**
     * Attribute {@code sku}, from {@link Stock#sku()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<SKU, StockUpdate> sku() {
        return ValueUpdate.of("sku", StockSchema.SKU_, this);
    }

    /**
     * Attribute {@code java}, from {@link Stock#java()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<java.lang.Double, StockUpdate> java() {
        return NumberUpdate.of("java", DoubleCodec.INSTANCE, this);
    }
}
