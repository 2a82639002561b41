package com.acme.money;

import io.dynawright.expression.ListPath;
import io.dynawright.expression.MapPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.SetPath;
import io.dynawright.expression.TextPath;
import io.dynawright.expression.ValuePath;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.TextSortKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Configures queries of the indexes of table {@code prices}; the table itself has no sort
 * key.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PriceQuery {
    /**
     * There is nothing to be made of it.
     */
    private PriceQuery() {
    }

    /**
     * Configures a query of index {@code by-discount}, within one {@code discount} and sorted
     * by {@code list}.
     */
    public static final class ByDiscount extends GlobalIndexQuery<Price, ByDiscount, ByDiscount.Filter, PriceAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param discount the partition key
         */
        ByDiscount(int discount) {
            super(PriceSchema.INSTANCE, "by-discount", new Filter(), PriceAttributes.INSTANCE);
            partitionKey("discount", discount, PriceSchema.PERCENT_CODEC);
        }

        /**
         * The sort key {@code list}, from {@link Price#list()}: one condition narrows the query.
         *
         * @return the conditions it can have
         */
        public TextSortKey<Money, Options, Options> list() {
            return TextSortKey.of("list", MoneyCodec.INSTANCE, this, new Options(this));
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
             * Attribute {@code tax}, from {@link Price#tax()}.
             *
             * @return its path
             */
            public NumberPath<Integer> tax() {
                return PriceAttributes.INSTANCE.tax();
            }

            /**
             * Attribute {@code colour}, from {@link Price#colour()}.
             *
             * @return its path
             */
            public ValuePath<Colour> colour() {
                return PriceAttributes.INSTANCE.colour();
            }

            /**
             * Attribute {@code name}, from {@link Price#name()}.
             *
             * @return its path
             */
            public TextPath<String> name() {
                return PriceAttributes.INSTANCE.name();
            }

            /**
             * Attribute {@code history}, from {@link Price#history()}.
             *
             * @return its path
             */
            public ListPath<List<Money>, Money, TextPath<Money>> history() {
                return PriceAttributes.INSTANCE.history();
            }

            /**
             * Attribute {@code offers}, from {@link Price#offers()}.
             *
             * @return its path
             */
            public SetPath<Set<Money>, Money> offers() {
                return PriceAttributes.INSTANCE.offers();
            }

            /**
             * Attribute {@code labels}, from {@link Price#labels()}.
             *
             * @return its path
             */
            public MapPath<Map<Money, Colour>, Money, ValuePath<Colour>> labels() {
                return PriceAttributes.INSTANCE.labels();
            }

            /**
             * Attribute {@code minimum}, from {@link Price#minimum()}.
             *
             * @return its path
             */
            public TextPath<Money> minimum() {
                return PriceAttributes.INSTANCE.minimum();
            }

            /**
             * Attribute {@code steps}, from {@link Price#steps()}.
             *
             * @return its path
             */
            public ListPath<Money[], Money, TextPath<Money>> steps() {
                return PriceAttributes.INSTANCE.steps();
            }
        }

        /**
         * Configures a query of index {@code by-discount} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Price, ByDiscount, Filter, PriceAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByDiscount query) {
                super(query);
            }
        }
    }
}
