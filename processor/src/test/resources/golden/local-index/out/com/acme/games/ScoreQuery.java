package com.acme.games;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BinaryPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.NumberSortKey;
import io.dynawright.operation.TextSortKey;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code scores}, within one {@code player} and sorted by
 * {@code game}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ScoreQuery extends ConsistentQuery<Score, ScoreQuery, ScoreQuery.Filter, ScoreAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param player the partition key
     */
    ScoreQuery(String player) {
        super(ScoreSchema.INSTANCE, new Filter(), ScoreAttributes.INSTANCE);
        partitionKey("player", player, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code game}, from {@link Score#game()}: one condition narrows the query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<String, Options, Options> game() {
        return TextSortKey.of("game", StringCodec.INSTANCE, this, new Options(this));
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
         * Attribute {@code points}, from {@link Score#points()}.
         *
         * @return its path
         */
        public NumberPath<Integer> points() {
            return ScoreAttributes.INSTANCE.points();
        }
    }

    /**
     * Configures a query of table {@code scores} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Score, ScoreQuery, Filter, ScoreAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(ScoreQuery query) {
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
         * Attribute {@code replay}, from {@link Score#replay()}.
         *
         * @return its path
         */
        public BinaryPath<byte[]> replay() {
            return ScoreAttributes.INSTANCE.replay();
        }
    }

    /**
     * Configures a query of index {@code by-points}, within one {@code player} and sorted by
     * {@code points}.
     */
    public static final class ByPoints extends ConsistentQuery<Score, ByPoints, ByPoints.Filter, ScoreAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param player the partition key
         */
        ByPoints(String player) {
            super(ScoreSchema.INSTANCE, "by-points", new Filter(), ScoreAttributes.INSTANCE);
            partitionKey("player", player, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code points}, from {@link Score#points()}: one condition narrows the
         * query.
         *
         * @return the conditions it can have
         */
        public NumberSortKey<Integer, Options, Options> points() {
            return NumberSortKey.of("points", IntegerCodec.INSTANCE, this, new Options(this));
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
             * Attribute {@code game}, from {@link Score#game()}.
             *
             * @return its path
             */
            public TextPath<String> game() {
                return ScoreAttributes.INSTANCE.game();
            }
        }

        /**
         * Configures a query of index {@code by-points} further, once its sort key is narrowed.
         */
        public static final class Options extends ConsistentStage<Score, ByPoints, Filter, ScoreAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByPoints query) {
                super(query);
            }
        }
    }
}
