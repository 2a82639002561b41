package com.acme.settings;

import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.NumberSortKey;
import io.dynawright.operation.TextSortKey;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code ledgers}, within one {@code year} and sorted by
 * {@code entry}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class LedgerQuery extends ConsistentQuery<Ledger, LedgerQuery, LedgerQuery.Filter, LedgerAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param year the partition key
     */
    LedgerQuery(String year) {
        super(LedgerSchema.INSTANCE, new Filter(), LedgerAttributes.INSTANCE);
        partitionKey("year", year, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code entry}, from {@link Ledger#entry()}: one condition narrows the
     * query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<String, Options, Options> entry() {
        return TextSortKey.of("entry", StringCodec.INSTANCE, this, new Options(this));
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
         * Attribute {@code account}, from {@link Ledger#account()}.
         *
         * @return its path
         */
        public TextPath<String> account() {
            return LedgerAttributes.INSTANCE.account();
        }

        /**
         * Attribute {@code amount}, from {@link Ledger#amount()}.
         *
         * @return its path
         */
        public NumberPath<Long> amount() {
            return LedgerAttributes.INSTANCE.amount();
        }
    }

    /**
     * Configures a query of table {@code ledgers} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Ledger, LedgerQuery, Filter, LedgerAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(LedgerQuery query) {
            super(query);
        }
    }

    /**
     * Configures a query of index {@code by-account}, within one {@code account}.
     */
    public static final class ByAccount extends GlobalIndexQuery<Ledger, ByAccount, ByAccount.Filter, LedgerAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param account the partition key
         */
        ByAccount(String account) {
            super(LedgerSchema.INSTANCE, "by-account", new Filter(), LedgerAttributes.INSTANCE);
            partitionKey("account", account, StringCodec.INSTANCE);
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
             * Attribute {@code year}, from {@link Ledger#year()}.
             *
             * @return its path
             */
            public TextPath<String> year() {
                return LedgerAttributes.INSTANCE.year();
            }

            /**
             * Attribute {@code entry}, from {@link Ledger#entry()}.
             *
             * @return its path
             */
            public TextPath<String> entry() {
                return LedgerAttributes.INSTANCE.entry();
            }

            /**
             * Attribute {@code amount}, from {@link Ledger#amount()}.
             *
             * @return its path
             */
            public NumberPath<Long> amount() {
                return LedgerAttributes.INSTANCE.amount();
            }
        }
    }

    /**
     * Configures a query of index {@code by-amount}, within one {@code account} and sorted by
     * {@code amount}.
     */
    public static final class ByAmount extends GlobalIndexQuery<Ledger, ByAmount, ByAmount.Filter, LedgerAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param account the partition key
         */
        ByAmount(String account) {
            super(LedgerSchema.INSTANCE, "by-amount", new Filter(), LedgerAttributes.INSTANCE);
            partitionKey("account", account, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code amount}, from {@link Ledger#amount()}: one condition narrows the
         * query.
         *
         * @return the conditions it can have
         */
        public NumberSortKey<Long, Options, Options> amount() {
            return NumberSortKey.of("amount", LongCodec.INSTANCE, this, new Options(this));
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
             * Attribute {@code year}, from {@link Ledger#year()}.
             *
             * @return its path
             */
            public TextPath<String> year() {
                return LedgerAttributes.INSTANCE.year();
            }

            /**
             * Attribute {@code entry}, from {@link Ledger#entry()}.
             *
             * @return its path
             */
            public TextPath<String> entry() {
                return LedgerAttributes.INSTANCE.entry();
            }
        }

        /**
         * Configures a query of index {@code by-amount} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Ledger, ByAmount, Filter, LedgerAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByAmount query) {
                super(query);
            }
        }
    }
}
