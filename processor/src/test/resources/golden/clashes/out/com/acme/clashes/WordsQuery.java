package com.acme.clashes;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.TextSortKey;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code words}, within one {@code in} and sorted by
 * {@code out}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class WordsQuery extends ConsistentQuery<Words, WordsQuery, WordsQuery.Filter, WordsAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param in the partition key
     */
    WordsQuery(String in) {
        super(WordsSchema.INSTANCE, new Filter(), WordsAttributes.INSTANCE);
        partitionKey("in", in, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code out}, from {@link Words#getOut()}: one condition narrows the query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<String, Options, Options> out() {
        return TextSortKey.of("out", StringCodec.INSTANCE, this, new Options(this));
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
         * Attribute {@code words}, from {@link Words#getWords()}.
         *
         * @return its path
         */
        public TextPath<String> words() {
            return WordsAttributes.INSTANCE.words();
        }

        /**
         * Attribute {@code hashCode}, from {@link Words#getHashCode()}.
         *
         * @return its path
         */
        public NumberPath<Integer> hashCode_() {
            return WordsAttributes.INSTANCE.hashCode_();
        }

        /**
         * Attribute {@code toString}, from {@link Words#getToString()}.
         *
         * @return its path
         */
        public TextPath<String> toString_() {
            return WordsAttributes.INSTANCE.toString_();
        }

        /**
         * Attribute {@code getClass}, from {@link Words#getGetClass()}.
         *
         * @return its path
         */
        public TextPath<String> getClass_() {
            return WordsAttributes.INSTANCE.getClass_();
        }

        /**
         * Attribute {@code class}, from {@link Words#isClass()}.
         *
         * @return its path
         */
        public BooleanPath<Boolean> class_() {
            return WordsAttributes.INSTANCE.class_();
        }
    }

    /**
     * Configures a query of table {@code words} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Words, WordsQuery, Filter, WordsAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(WordsQuery query) {
            super(query);
        }
    }
}
