package com.acme.enhanced;

import io.dynawright.codec.AwsInstantCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.SetPath;
import io.dynawright.expression.TextPath;
import io.dynawright.expression.ValuePath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.NumberSortKey;
import io.dynawright.operation.TextSortKey;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code Order}, within one {@code customer} and sorted by
 * {@code number}.
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
        partitionKey("customer", customerId, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code number}, from {@link Order#getNumber()}: one condition narrows the
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
    public static final class Filter extends Filterable {
        /**
         * Made by the query alone.
         */
        private Filter() {
        }

        /**
         * Attribute {@code createdAt}, from {@link Order#getCreatedAt()}.
         *
         * @return its path
         */
        public TextPath<Instant> createdAt() {
            return OrderAttributes.INSTANCE.createdAt();
        }

        /**
         * Attribute {@code status}, from {@link Order#getStatus()}.
         *
         * @return its path
         */
        public TextPath<Order.Status> status() {
            return OrderAttributes.INSTANCE.status();
        }
    }

    /**
     * Configures a query of table {@code Order} further, once its sort key is narrowed.
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
         * Attribute {@code URL}, from {@link Order#getURL()}.
         *
         * @return its path
         */
        public ValuePath<String> URL() {
            return OrderAttributes.INSTANCE.URL();
        }

        /**
         * Attribute {@code city}, from {@link Address#getCity()}.
         *
         * @return its path
         */
        public TextPath<String> addressCity() {
            return OrderAttributes.INSTANCE.addressCity();
        }

        /**
         * Attribute {@code lines}, from {@link Order#getLines()}.
         *
         * @return its path
         */
        public ListPath<List<Line>, Line, LinePath> lines() {
            return OrderAttributes.INSTANCE.lines();
        }

        /**
         * Attribute {@code tags}, from {@link Order#getTags()}.
         *
         * @return its path
         */
        public SetPath<Set<String>, String> tags() {
            return OrderAttributes.INSTANCE.tags();
        }
    }

    /**
     * Configures a query of index {@code by-creation}, within one {@code customer} and sorted
     * by {@code createdAt}.
     */
    public static final class ByCreation extends ConsistentQuery<Order, ByCreation, ByCreation.Filter, OrderAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param customerId the partition key
         */
        ByCreation(String customerId) {
            super(OrderSchema.INSTANCE, "by-creation", new Filter(), OrderAttributes.INSTANCE);
            partitionKey("customer", customerId, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code createdAt}, from {@link Order#getCreatedAt()}: one condition narrows
         * the query.
         *
         * @return the conditions it can have
         */
        public TextSortKey<Instant, Options, Options> createdAt() {
            return TextSortKey.of("createdAt", AwsInstantCodec.INSTANCE, this, new Options(this));
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
             * Attribute {@code number}, from {@link Order#getNumber()}.
             *
             * @return its path
             */
            public NumberPath<Long> number() {
                return OrderAttributes.INSTANCE.number();
            }

            /**
             * Attribute {@code status}, from {@link Order#getStatus()}.
             *
             * @return its path
             */
            public TextPath<Order.Status> status() {
                return OrderAttributes.INSTANCE.status();
            }
        }

        /**
         * Configures a query of index {@code by-creation} further, once its sort key is narrowed.
         */
        public static final class Options extends ConsistentStage<Order, ByCreation, Filter, OrderAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByCreation query) {
                super(query);
            }
        }
    }

    /**
     * Configures a query of index {@code by-status}, within one {@code status} and sorted by
     * {@code createdAt}.
     */
    public static final class ByStatus extends GlobalIndexQuery<Order, ByStatus, ByStatus.Filter, OrderAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param status the partition key
         */
        ByStatus(Order.Status status) {
            super(OrderSchema.INSTANCE, "by-status", new Filter(), OrderAttributes.INSTANCE);
            partitionKey("status", status, OrderSchema.STATUS);
        }

        /**
         * The sort key {@code createdAt}, from {@link Order#getCreatedAt()}: one condition narrows
         * the query.
         *
         * @return the conditions it can have
         */
        public TextSortKey<Instant, Options, Options> createdAt() {
            return TextSortKey.of("createdAt", AwsInstantCodec.INSTANCE, this, new Options(this));
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
             * Attribute {@code customer}, from {@link Order#getCustomerId()}.
             *
             * @return its path
             */
            public TextPath<String> customerId() {
                return OrderAttributes.INSTANCE.customerId();
            }

            /**
             * Attribute {@code number}, from {@link Order#getNumber()}.
             *
             * @return its path
             */
            public NumberPath<Long> number() {
                return OrderAttributes.INSTANCE.number();
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
}
