package com.acme.blobs;

import io.dynawright.codec.CharacterCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.TextSortKey;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code counters}, within one {@code shard} and sorted by
 * {@code letter}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class CounterQuery extends ConsistentQuery<Counter, CounterQuery, CounterQuery.Filter, CounterAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param shard the partition key
     */
    CounterQuery(long shard) {
        super(CounterSchema.INSTANCE, new Filter(), CounterAttributes.INSTANCE);
        partitionKey("shard", shard, LongCodec.INSTANCE);
    }

    /**
     * The sort key {@code letter}, from {@link Counter#letter()}: one condition narrows the
     * query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<Character, Options, Options> letter() {
        return TextSortKey.of("letter", CharacterCodec.INSTANCE, this, new Options(this));
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
         * Attribute {@code count}, from {@link Counter#count()}.
         *
         * @return its path
         */
        public NumberPath<Long> count() {
            return CounterAttributes.INSTANCE.count();
        }
    }

    /**
     * Configures a query of table {@code counters} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Counter, CounterQuery, Filter, CounterAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(CounterQuery query) {
            super(query);
        }
    }
}
