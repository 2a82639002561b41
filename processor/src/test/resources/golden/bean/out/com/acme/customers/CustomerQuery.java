package com.acme.customers;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.NumberSortKey;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code customers}, within one {@code id} and sorted by
 * {@code number}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CustomerQuery extends ConsistentQuery<Customer, CustomerQuery, CustomerQuery.Filter, CustomerAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param id the partition key
     */
    CustomerQuery(String id) {
        super(CustomerSchema.INSTANCE, new Filter(), CustomerAttributes.INSTANCE);
        partitionKey("id", id, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code number}, from {@link Customer#getNumber()}: one condition narrows
     * the query.
     *
     * @return the conditions it can have
     */
    public NumberSortKey<Integer, Options, Options> number() {
        return NumberSortKey.of("number", IntegerCodec.INSTANCE, this, new Options(this));
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
         * Attribute {@code active}, from {@link Customer#isActive()}.
         *
         * @return its path
         */
        public BooleanPath<Boolean> active() {
            return CustomerAttributes.INSTANCE.active();
        }

        /**
         * Attribute {@code mail}, from {@link Customer#getEmail()}.
         *
         * @return its path
         */
        public TextPath<String> email() {
            return CustomerAttributes.INSTANCE.email();
        }

        /**
         * Attribute {@code since}, from {@link Customer#getSince()}.
         *
         * @return its path
         */
        public TextPath<LocalDate> since() {
            return CustomerAttributes.INSTANCE.since();
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
}
