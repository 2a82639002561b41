package com.acme.shop;

import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.NumberSortKey;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code shop-orders}, within one {@code customer} and sorted
 * by {@code number}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Shop_OrderQuery extends ConsistentQuery<Shop.Order, Shop_OrderQuery, Shop_OrderQuery.Filter, Shop_OrderAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param customer the partition key
     */
    Shop_OrderQuery(String customer) {
        super(Shop_OrderSchema.INSTANCE, new Filter(), Shop_OrderAttributes.INSTANCE);
        partitionKey("customer", customer, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code number}, from {@link Shop.Order#number()}: one condition narrows the
     * query.
     *
     * @return the conditions it can have
     */
    public NumberSortKey<Long, Options, Options> number() {
        return NumberSortKey.of("number", LongCodec.INSTANCE, this, new Options(this));
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
         * Attribute {@code state}, from {@link Shop.Order#state()}.
         *
         * @return its path
         */
        public TextPath<Shop.Order.State> state() {
            return Shop_OrderAttributes.INSTANCE.state();
        }
    }

    /**
     * Configures a query of table {@code shop-orders} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Shop.Order, Shop_OrderQuery, Filter, Shop_OrderAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(Shop_OrderQuery query) {
            super(query);
        }
    }
}
