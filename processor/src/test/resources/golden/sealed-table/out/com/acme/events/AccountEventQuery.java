package com.acme.events;

import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.TextSortKey;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code account-events}, within one {@code accountId} and
 * sorted by {@code at}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class AccountEventQuery extends ConsistentQuery<AccountEvent, AccountEventQuery, AccountEventQuery.Filter, AccountEventAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param accountId the partition key
     */
    AccountEventQuery(String accountId) {
        super(AccountEventSchema.INSTANCE, new Filter(), AccountEventAttributes.INSTANCE);
        partitionKey("accountId", accountId, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code at}, from {@link AccountEvent#at()}: one condition narrows the
     * query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<Instant, Options, Options> at() {
        return TextSortKey.of("at", InstantCodec.INSTANCE, this, new Options(this));
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
         * Attribute {@code day}, from {@link AccountEvent#day()}.
         *
         * @return its path
         */
        public TextPath<String> day() {
            return AccountEventAttributes.INSTANCE.day();
        }
    }

    /**
     * Configures a query of table {@code account-events} further, once its sort key is
     * narrowed.
     */
    public static final class Options extends ConsistentStage<AccountEvent, AccountEventQuery, Filter, AccountEventAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(AccountEventQuery query) {
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
         * Attribute {@code owner}, from {@link Opened#owner()}.
         *
         * @return its path
         */
        public TextPath<String> owner() {
            return AccountEventAttributes.INSTANCE.owner();
        }

        /**
         * Attribute {@code amount}, from {@link Moved.Deposited#amount()}.
         *
         * @return its path
         */
        public NumberPath<BigDecimal> amount() {
            return AccountEventAttributes.INSTANCE.amount();
        }

        /**
         * Attribute {@code reason}, from {@link Moved.Withdrawn#reason()}.
         *
         * @return its path
         */
        public TextPath<String> reason() {
            return AccountEventAttributes.INSTANCE.reason();
        }

        /**
         * Attribute {@code type}, which tells the classes of {@link AccountEvent} apart.
         *
         * @return its path
         */
        public TextPath<String> type() {
            return AccountEventAttributes.INSTANCE.type();
        }
    }

    /**
     * Configures a query of index {@code by-day}, within one {@code day} and sorted by
     * {@code at}.
     */
    public static final class ByDay extends GlobalIndexQuery<AccountEvent, ByDay, ByDay.Filter, AccountEventAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param day the partition key
         */
        ByDay(String day) {
            super(AccountEventSchema.INSTANCE, "by-day", new Filter(), AccountEventAttributes.INSTANCE);
            partitionKey("day", day, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code at}, from {@link AccountEvent#at()}: one condition narrows the
         * query.
         *
         * @return the conditions it can have
         */
        public TextSortKey<Instant, Options, Options> at() {
            return TextSortKey.of("at", InstantCodec.INSTANCE, this, new Options(this));
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
             * Attribute {@code accountId}, from {@link AccountEvent#accountId()}.
             *
             * @return its path
             */
            public TextPath<String> accountId() {
                return AccountEventAttributes.INSTANCE.accountId();
            }
        }

        /**
         * Configures a query of index {@code by-day} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<AccountEvent, ByDay, Filter, AccountEventAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByDay query) {
                super(query);
            }
        }
    }
}
