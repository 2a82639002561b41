package com.acme.orders;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.UuidCodec;
import io.dynawright.expression.BinaryPath;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.NumberSortKey;
import io.dynawright.operation.TextSortKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
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
         * Attribute {@code status}, from {@link Order#status()}.
         *
         * @return its path
         */
        public TextPath<OrderStatus> status() {
            return OrderAttributes.INSTANCE.status();
        }

        /**
         * Attribute {@code placedAt}, from {@link Order#placedAt()}.
         *
         * @return its path
         */
        public TextPath<Instant> placedAt() {
            return OrderAttributes.INSTANCE.placedAt();
        }

        /**
         * Attribute {@code total}, from {@link Order#total()}.
         *
         * @return its path
         */
        public NumberPath<BigDecimal> total() {
            return OrderAttributes.INSTANCE.total();
        }

        /**
         * Attribute {@code courier}, from {@link Order#courier()}.
         *
         * @return its path
         */
        public TextPath<UUID> courier() {
            return OrderAttributes.INSTANCE.courier();
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
         * Attribute {@code quantity}, from {@link Order#quantity()}.
         *
         * @return its path
         */
        public NumberPath<Integer> quantity() {
            return OrderAttributes.INSTANCE.quantity();
        }

        /**
         * Attribute {@code gift}, from {@link Order#gift()}.
         *
         * @return its path
         */
        public BooleanPath<Boolean> gift() {
            return OrderAttributes.INSTANCE.gift();
        }

        /**
         * Attribute {@code n}, from {@link Order#note()}.
         *
         * @return its path
         */
        public TextPath<String> note() {
            return OrderAttributes.INSTANCE.note();
        }

        /**
         * Attribute {@code label}, from {@link Order#label()}.
         *
         * @return its path
         */
        public BinaryPath<byte[]> label() {
            return OrderAttributes.INSTANCE.label();
        }
    }

    /**
     * Configures a query of index {@code by-status}, within one {@code status} and sorted by
     * {@code placedAt}.
     */
    public static final class ByStatus extends GlobalIndexQuery<Order, ByStatus, ByStatus.Filter, OrderAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param status the partition key
         */
        ByStatus(OrderStatus status) {
            super(OrderSchema.INSTANCE, "by-status", new Filter(), OrderAttributes.INSTANCE);
            partitionKey("status", status, OrderSchema.ORDER_STATUS);
        }

        /**
         * The sort key {@code placedAt}, from {@link Order#placedAt()}: one condition narrows the
         * query.
         *
         * @return the conditions it can have
         */
        public TextSortKey<Instant, Options, Options> placedAt() {
            return TextSortKey.of("placedAt", InstantCodec.INSTANCE, this, new Options(this));
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

            /**
             * Attribute {@code total}, from {@link Order#total()}.
             *
             * @return its path
             */
            public NumberPath<BigDecimal> total() {
                return OrderAttributes.INSTANCE.total();
            }

            /**
             * Attribute {@code courier}, from {@link Order#courier()}.
             *
             * @return its path
             */
            public TextPath<UUID> courier() {
                return OrderAttributes.INSTANCE.courier();
            }
        }

        /**
         * Configures a query of index {@code by-status} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Order, ByStatus, Filter, OrderAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByStatus query) {
                super(query);
            }
        }
    }

    /**
     * Configures a query of index {@code by-courier}, within one {@code courier}.
     */
    public static final class ByCourier extends GlobalIndexQuery<Order, ByCourier, ByCourier.Filter, OrderAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param courier the partition key
         */
        ByCourier(UUID courier) {
            super(OrderSchema.INSTANCE, "by-courier", new Filter(), OrderAttributes.INSTANCE);
            partitionKey("courier", courier, UuidCodec.INSTANCE);
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

            /**
             * Attribute {@code status}, from {@link Order#status()}.
             *
             * @return its path
             */
            public TextPath<OrderStatus> status() {
                return OrderAttributes.INSTANCE.status();
            }

            /**
             * Attribute {@code placedAt}, from {@link Order#placedAt()}.
             *
             * @return its path
             */
            public TextPath<Instant> placedAt() {
                return OrderAttributes.INSTANCE.placedAt();
            }

            /**
             * Attribute {@code total}, from {@link Order#total()}.
             *
             * @return its path
             */
            public NumberPath<BigDecimal> total() {
                return OrderAttributes.INSTANCE.total();
            }
        }
    }

    /**
     * Configures a query of index {@code by-total}, within one {@code customerId} and sorted
     * by {@code total}.
     */
    public static final class ByTotal extends ConsistentQuery<Order, ByTotal, ByTotal.Filter, OrderAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param customerId the partition key
         */
        ByTotal(String customerId) {
            super(OrderSchema.INSTANCE, "by-total", new Filter(), OrderAttributes.INSTANCE);
            partitionKey("customerId", customerId, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code total}, from {@link Order#total()}: one condition narrows the query.
         *
         * @return the conditions it can have
         */
        public NumberSortKey<BigDecimal, Options, Options> total() {
            return NumberSortKey.of("total", BigDecimalCodec.INSTANCE, this, new Options(this));
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
             * Attribute {@code orderId}, from {@link Order#orderId()}.
             *
             * @return its path
             */
            public TextPath<String> orderId() {
                return OrderAttributes.INSTANCE.orderId();
            }

            /**
             * Attribute {@code status}, from {@link Order#status()}.
             *
             * @return its path
             */
            public TextPath<OrderStatus> status() {
                return OrderAttributes.INSTANCE.status();
            }

            /**
             * Attribute {@code placedAt}, from {@link Order#placedAt()}.
             *
             * @return its path
             */
            public TextPath<Instant> placedAt() {
                return OrderAttributes.INSTANCE.placedAt();
            }

            /**
             * Attribute {@code courier}, from {@link Order#courier()}.
             *
             * @return its path
             */
            public TextPath<UUID> courier() {
                return OrderAttributes.INSTANCE.courier();
            }
        }

        /**
         * Configures a query of index {@code by-total} further, once its sort key is narrowed.
         */
        public static final class Options extends ConsistentStage<Order, ByTotal, Filter, OrderAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByTotal query) {
                super(query);
            }
        }
    }
}
