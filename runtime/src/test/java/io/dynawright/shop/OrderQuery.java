package io.dynawright.shop;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.StringCodec;
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

/**
 * Configures a query of table {@code orders}, within one {@code customerId} and sorted by {@code orderId}.
 */
public final class OrderQuery extends ConsistentQuery<Order, OrderQuery, OrderQuery.Filter, OrderAttributes> {

    OrderQuery(String customerId) {
        super(OrderSchema.INSTANCE, new Filter(), OrderAttributes.INSTANCE);
        partitionKey("customerId", customerId, StringCodec.INSTANCE);
    }

    /** The sort key {@code orderId}: one condition narrows the query. */
    public TextSortKey<String, Options, Options> orderId() {
        return TextSortKey.of("orderId", StringCodec.INSTANCE, this, new Options(this));
    }

    /** What can still be told once the sort key is narrowed. */
    public static final class Options extends ConsistentStage<Order, OrderQuery, Filter, OrderAttributes, Options> {

        private Options(OrderQuery query) {
            super(query);
        }
    }

    /** The attributes that this query can filter on: all but its key. */
    public static final class Filter {

        private Filter() {}

        /** Attribute {@code status}, from {@link Order#status()}. */
        public TextPath<OrderStatus> status() {
            return OrderAttributes.INSTANCE.status();
        }

        /** Attribute {@code placedAt}, from {@link Order#placedAt()}. */
        public TextPath<Instant> placedAt() {
            return OrderAttributes.INSTANCE.placedAt();
        }

        /** Attribute {@code total}, from {@link Order#total()}. */
        public NumberPath<BigDecimal> total() {
            return OrderAttributes.INSTANCE.total();
        }

        /** Attribute {@code quantity}, from {@link Order#quantity()}. */
        public NumberPath<Integer> quantity() {
            return OrderAttributes.INSTANCE.quantity();
        }

        /** Attribute {@code n}, from {@link Order#note()}. */
        public TextPath<String> note() {
            return OrderAttributes.INSTANCE.note();
        }
    }

    /**
     * Configures a query of index {@code by-status}, within one {@code status} and sorted by {@code placedAt}.
     */
    public static final class ByStatus extends GlobalIndexQuery<Order, ByStatus, ByStatus.Filter, OrderAttributes> {

        ByStatus(OrderStatus status) {
            super(OrderSchema.INSTANCE, "by-status", new Filter(), OrderAttributes.INSTANCE);
            partitionKey("status", status, OrderSchema.ORDER_STATUS);
        }

        /** The sort key {@code placedAt}: one condition narrows the query. */
        public TextSortKey<Instant, Options, Options> placedAt() {
            return TextSortKey.of("placedAt", InstantCodec.INSTANCE, this, new Options(this));
        }

        /** What can still be told once the sort key is narrowed. */
        public static final class Options extends GlobalIndexStage<Order, ByStatus, Filter, OrderAttributes, Options> {

            private Options(ByStatus query) {
                super(query);
            }
        }

        /** The attributes that this query can filter on: all but its key. */
        public static final class Filter {

            private Filter() {}

            /** Attribute {@code customerId}, from {@link Order#customerId()}. */
            public TextPath<String> customerId() {
                return OrderAttributes.INSTANCE.customerId();
            }

            /** Attribute {@code orderId}, from {@link Order#orderId()}. */
            public TextPath<String> orderId() {
                return OrderAttributes.INSTANCE.orderId();
            }

            /** Attribute {@code total}, from {@link Order#total()}. */
            public NumberPath<BigDecimal> total() {
                return OrderAttributes.INSTANCE.total();
            }

            /** Attribute {@code quantity}, from {@link Order#quantity()}. */
            public NumberPath<Integer> quantity() {
                return OrderAttributes.INSTANCE.quantity();
            }

            /** Attribute {@code n}, from {@link Order#note()}. */
            public TextPath<String> note() {
                return OrderAttributes.INSTANCE.note();
            }
        }
    }

    /**
     * Configures a query of index {@code by-total}, within one {@code customerId} and sorted by {@code total}.
     */
    public static final class ByTotal extends ConsistentQuery<Order, ByTotal, ByTotal.Filter, OrderAttributes> {

        ByTotal(String customerId) {
            super(OrderSchema.INSTANCE, "by-total", new Filter(), OrderAttributes.INSTANCE);
            partitionKey("customerId", customerId, StringCodec.INSTANCE);
        }

        /** The sort key {@code total}: one condition narrows the query. */
        public NumberSortKey<BigDecimal, Options, Options> total() {
            return NumberSortKey.of("total", BigDecimalCodec.INSTANCE, this, new Options(this));
        }

        /** What can still be told once the sort key is narrowed. */
        public static final class Options extends ConsistentStage<Order, ByTotal, Filter, OrderAttributes, Options> {

            private Options(ByTotal query) {
                super(query);
            }
        }

        /** The attributes that this query can filter on: all but its key. */
        public static final class Filter {

            private Filter() {}

            /** Attribute {@code orderId}, from {@link Order#orderId()}. */
            public TextPath<String> orderId() {
                return OrderAttributes.INSTANCE.orderId();
            }

            /** Attribute {@code status}, from {@link Order#status()}. */
            public TextPath<OrderStatus> status() {
                return OrderAttributes.INSTANCE.status();
            }

            /** Attribute {@code placedAt}, from {@link Order#placedAt()}. */
            public TextPath<Instant> placedAt() {
                return OrderAttributes.INSTANCE.placedAt();
            }

            /** Attribute {@code quantity}, from {@link Order#quantity()}. */
            public NumberPath<Integer> quantity() {
                return OrderAttributes.INSTANCE.quantity();
            }

            /** Attribute {@code n}, from {@link Order#note()}. */
            public TextPath<String> note() {
                return OrderAttributes.INSTANCE.note();
            }
        }
    }
}
