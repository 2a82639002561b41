package com.acme.obscured;

import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.NumberSortKey;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code stock}, within one {@code Arrays} and sorted by
 * {@code Objects}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class StockQuery extends ConsistentQuery<Stock, StockQuery, StockQuery.Filter, StockAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param Arrays the partition key
     */
    StockQuery(byte[] Arrays) {
        super(StockSchema.INSTANCE, new Filter(), StockAttributes.INSTANCE);
        partitionKey("Arrays", Arrays, ByteArrayCodec.INSTANCE);
    }

    /**
     * The sort key {@code Objects}, from {@link Stock#Objects()}: one condition narrows the
     * query.
     *
     * @return the conditions it can have
     */
    public NumberSortKey<java.lang.Double, Options, Options> Objects() {
        return NumberSortKey.of("Objects", DoubleCodec.INSTANCE, this, new Options(this));
    }

    /**
     * The attributes that this query can filter on: all but its key.
     */
    public static final class Filter {
        /**
         * Made by the query alone.
         */
        private Filter() {
        }

        /**
         * Attribute {@code sku}, from {@link Stock#sku()}.
         *
         * @return its path
         */
        public TextPath<SKU> sku() {
            return StockAttributes.INSTANCE.sku();
        }

        /**
         * Attribute {@code java}, from {@link Stock#java()}.
         *
         * @return its path
         */
        public NumberPath<java.lang.Double> java() {
            return StockAttributes.INSTANCE.java();
        }
    }

    /**
     * Configures a query of table {@code stock} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Stock, StockQuery, Filter, StockAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(StockQuery query) {
            super(query);
        }
    }
}
