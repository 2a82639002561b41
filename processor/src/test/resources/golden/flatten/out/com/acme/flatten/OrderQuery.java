package com.acme.flatten;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.TextSortKey;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code orders}, within one {@code customerId} and sorted by
 * {@code orderId}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderQuery extends ConsistentQuery<Order, OrderQuery, OrderQuery.Filter, OrderAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param customerId the partition key
     */
    OrderQuery(String customerId) {
        super(OrderSchema.INSTANCE, new Filter(), OrderAttributes.INSTANCE);
        partitionKey("customerId", customerId, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code orderId}, from {@link Order#orderId()}: one condition narrows the
     * query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<String, Options, Options> orderId() {
        return TextSortKey.of("orderId", StringCodec.INSTANCE, this, new Options(this));
    }

    /**
     * The attributes that this query can filter on: all but its key.
     */
    public static final class Filter extends Filterable {
        /**
         * Made by the query alone.
         */
        private Filter() {
        }

        /**
         * Attribute {@code billing_town}, from {@link Order.Address#city()}.
         *
         * @return its path
         */
        public TextPath<String> billingCity() {
            return OrderAttributes.INSTANCE.billingCity();
        }

        /**
         * Attribute {@code shipping_town}, from {@link Order.Address#city()}.
         *
         * @return its path
         */
        public TextPath<String> shippingCity() {
            return OrderAttributes.INSTANCE.shippingCity();
        }
    }

    /**
     * Configures a query of table {@code orders} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Order, OrderQuery, Filter, OrderAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(OrderQuery query) {
            super(query);
        }
    }

    /**
     * The attributes that are part of no key: every query can filter on them.
     */
    public abstract static class Filterable {
        /**
         * Extended by the classes of the queries alone.
         */
        private Filterable() {
        }

        /**
         * Attribute {@code billing_street}, from {@link Order.Address#street()}.
         *
         * @return its path
         */
        public TextPath<String> billingStreet() {
            return OrderAttributes.INSTANCE.billingStreet();
        }

        /**
         * Attribute {@code billing_floor}, from {@link Order.Address#floor()}.
         *
         * @return its path
         */
        public NumberPath<Integer> billingFloor() {
            return OrderAttributes.INSTANCE.billingFloor();
        }

        /**
         * Attribute {@code billing_latitude}, from {@link com.acme.places.Place#getLatitude()}.
         *
         * @return its path
         */
        public NumberPath<Double> billingPlaceLatitude() {
            return OrderAttributes.INSTANCE.billingPlaceLatitude();
        }

        /**
         * Attribute {@code billing_longitude}, from {@link com.acme.places.Place#getLongitude()}.
         *
         * @return its path
         */
        public NumberPath<Double> billingPlaceLongitude() {
            return OrderAttributes.INSTANCE.billingPlaceLongitude();
        }

        /**
         * Attribute {@code shipping_street}, from {@link Order.Address#street()}.
         *
         * @return its path
         */
        public TextPath<String> shippingStreet() {
            return OrderAttributes.INSTANCE.shippingStreet();
        }

        /**
         * Attribute {@code shipping_floor}, from {@link Order.Address#floor()}.
         *
         * @return its path
         */
        public NumberPath<Integer> shippingFloor() {
            return OrderAttributes.INSTANCE.shippingFloor();
        }

        /**
         * Attribute {@code shipping_latitude}, from {@link com.acme.places.Place#getLatitude()}.
         *
         * @return its path
         */
        public NumberPath<Double> shippingPlaceLatitude() {
            return OrderAttributes.INSTANCE.shippingPlaceLatitude();
        }

        /**
         * Attribute {@code shipping_longitude}, from {@link com.acme.places.Place#getLongitude()}.
         *
         * @return its path
         */
        public NumberPath<Double> shippingPlaceLongitude() {
            return OrderAttributes.INSTANCE.shippingPlaceLongitude();
        }

        /**
         * Attribute {@code warehouse}, from {@link Order#warehouse()}.
         *
         * @return its path
         */
        public TextPath<Order.Warehouse> warehouse() {
            return OrderAttributes.INSTANCE.warehouse();
        }

        /**
         * Attribute {@code note}, from {@link Order#note()}.
         *
         * @return its path
         */
        public TextPath<String> note() {
            return OrderAttributes.INSTANCE.note();
        }
    }

    /**
     * Configures a query of index {@code by-city}, within one {@code billing_town} and sorted
     * by {@code shipping_town}.
     */
    public static final class ByCity extends GlobalIndexQuery<Order, ByCity, ByCity.Filter, OrderAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param billingCity the partition key
         */
        ByCity(String billingCity) {
            super(OrderSchema.INSTANCE, "by-city", new Filter(), OrderAttributes.INSTANCE);
            partitionKey("billing_town", billingCity, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code shipping_town}, from {@link Order.Address#city()}: one condition
         * narrows the query.
         *
         * @return the conditions it can have
         */
        public TextSortKey<String, Options, Options> shippingCity() {
            return TextSortKey.of("shipping_town", StringCodec.INSTANCE, this, new Options(this));
        }

        /**
         * The attributes that this query can filter on: all but its key.
         */
        public static final class Filter extends Filterable {
            /**
             * Made by the query alone.
             */
            private Filter() {
            }

            /**
             * Attribute {@code customerId}, from {@link Order#customerId()}.
             *
             * @return its path
             */
            public TextPath<String> customerId() {
                return OrderAttributes.INSTANCE.customerId();
            }

            /**
             * Attribute {@code orderId}, from {@link Order#orderId()}.
             *
             * @return its path
             */
            public TextPath<String> orderId() {
                return OrderAttributes.INSTANCE.orderId();
            }
        }

        /**
         * Configures a query of index {@code by-city} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Order, ByCity, Filter, OrderAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByCity query) {
                super(query);
            }
        }
    }
}
