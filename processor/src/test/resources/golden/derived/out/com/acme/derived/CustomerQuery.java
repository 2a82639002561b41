package com.acme.derived;

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
 * Configures a query of table {@code customers}, within one {@code pk} and sorted by
 * {@code sk}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CustomerQuery extends ConsistentQuery<Customer, CustomerQuery, CustomerQuery.Filter, CustomerAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param pk the partition key
     */
    CustomerQuery(String pk) {
        super(CustomerSchema.INSTANCE, new Filter(), CustomerAttributes.INSTANCE);
        partitionKey("pk", pk, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code sk}, from {@link Customer#getSk()}: one condition narrows the query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<String, Options, Options> sk() {
        return TextSortKey.of("sk", StringCodec.INSTANCE, this, new Options(this));
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
         * Attribute {@code name}, from {@link Customer#name()}.
         *
         * @return its path
         */
        public TextPath<String> name() {
            return CustomerAttributes.INSTANCE.name();
        }

        /**
         * Attribute {@code gsi1pk}, from {@link Customer#indexKey()}.
         *
         * @return its path
         */
        public TextPath<String> indexKey() {
            return CustomerAttributes.INSTANCE.indexKey();
        }
    }

    /**
     * Configures a query of table {@code customers} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Customer, CustomerQuery, Filter, CustomerAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(CustomerQuery query) {
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
         * Attribute {@code tenant}, from {@link Customer#tenant()}.
         *
         * @return its path
         */
        public TextPath<String> tenant() {
            return CustomerAttributes.INSTANCE.tenant();
        }

        /**
         * Attribute {@code number}, from {@link Customer#number()}.
         *
         * @return its path
         */
        public TextPath<String> number() {
            return CustomerAttributes.INSTANCE.number();
        }

        /**
         * Attribute {@code nameLength}, from {@link Customer#nameLength()}.
         *
         * @return its path
         */
        public NumberPath<Integer> nameLength() {
            return CustomerAttributes.INSTANCE.nameLength();
        }
    }

    /**
     * Configures a query of index {@code by-type}, within one {@code gsi1pk} and sorted by
     * {@code name}.
     */
    public static final class ByType extends GlobalIndexQuery<Customer, ByType, ByType.Filter, CustomerAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param indexKey the partition key
         */
        ByType(String indexKey) {
            super(CustomerSchema.INSTANCE, "by-type", new Filter(), CustomerAttributes.INSTANCE);
            partitionKey("gsi1pk", indexKey, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code name}, from {@link Customer#name()}: one condition narrows the
         * query.
         *
         * @return the conditions it can have
         */
        public TextSortKey<String, Options, Options> name() {
            return TextSortKey.of("name", StringCodec.INSTANCE, this, new Options(this));
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
             * Attribute {@code pk}, from {@link Customer#pk()}.
             *
             * @return its path
             */
            public TextPath<String> pk() {
                return CustomerAttributes.INSTANCE.pk();
            }

            /**
             * Attribute {@code sk}, from {@link Customer#getSk()}.
             *
             * @return its path
             */
            public TextPath<String> sk() {
                return CustomerAttributes.INSTANCE.sk();
            }
        }

        /**
         * Configures a query of index {@code by-type} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Customer, ByType, Filter, CustomerAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByType query) {
                super(query);
            }
        }
    }
}
