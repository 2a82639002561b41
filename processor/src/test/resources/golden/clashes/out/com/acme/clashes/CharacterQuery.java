package com.acme.clashes;

import io.dynawright.codec.CharacterCodec;
import io.dynawright.codec.IntegerCodec;
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
 * Configures a query of table {@code characters}, within one {@code initial} and sorted by
 * {@code second}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CharacterQuery extends ConsistentQuery<Character, CharacterQuery, CharacterQuery.Filter, CharacterAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param initial the partition key
     */
    CharacterQuery(char initial) {
        super(CharacterSchema.INSTANCE, new Filter(), CharacterAttributes.INSTANCE);
        partitionKey("initial", initial, CharacterCodec.INSTANCE);
    }

    /**
     * The sort key {@code second}, from {@link Character#second()}: one condition narrows the
     * query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<java.lang.Character, Options, Options> second() {
        return TextSortKey.of("second", CharacterCodec.INSTANCE, this, new Options(this));
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
         * Attribute {@code Override}, from {@link Character#Override()}.
         *
         * @return its path
         */
        public NumberPath<Integer> Override() {
            return CharacterAttributes.INSTANCE.Override();
        }

        /**
         * Attribute {@code Objects}, from {@link Character#Objects()}.
         *
         * @return its path
         */
        public TextPath<String> Objects() {
            return CharacterAttributes.INSTANCE.Objects();
        }
    }

    /**
     * Configures a query of table {@code characters} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Character, CharacterQuery, Filter, CharacterAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(CharacterQuery query) {
            super(query);
        }
    }

    /**
     * Configures a query of index {@code results}, within one {@code Override} and sorted by
     * {@code Objects}.
     */
    public static final class Results extends GlobalIndexQuery<Character, Results, Results.Filter, CharacterAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param Override the partition key
         */
        Results(int Override) {
            super(CharacterSchema.INSTANCE, "results", new Filter(), CharacterAttributes.INSTANCE);
            partitionKey("Override", Override, IntegerCodec.INSTANCE);
        }

        /**
         * The sort key {@code Objects}, from {@link Character#Objects()}: one condition narrows
         * the query.
         *
         * @return the conditions it can have
         */
        public TextSortKey<String, Options, Options> Objects() {
            return TextSortKey.of("Objects", StringCodec.INSTANCE, this, new Options(this));
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
             * Attribute {@code initial}, from {@link Character#initial()}.
             *
             * @return its path
             */
            public TextPath<java.lang.Character> initial() {
                return CharacterAttributes.INSTANCE.initial();
            }

            /**
             * Attribute {@code second}, from {@link Character#second()}.
             *
             * @return its path
             */
            public TextPath<java.lang.Character> second() {
                return CharacterAttributes.INSTANCE.second();
            }
        }

        /**
         * Configures a query of index {@code results} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Character, Results, Filter, CharacterAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(Results query) {
                super(query);
            }
        }
    }
}
