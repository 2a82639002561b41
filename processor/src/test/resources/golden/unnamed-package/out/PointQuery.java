import io.dynawright.codec.IntegerCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.NumberSortKey;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code points}, within one {@code x} and sorted by
 * {@code y}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
final class PointQuery extends ConsistentQuery<Point, PointQuery, PointQuery.Filter, PointAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param x the partition key
     */
    PointQuery(int x) {
        super(PointSchema.INSTANCE, new Filter(), PointAttributes.INSTANCE);
        partitionKey("x", x, IntegerCodec.INSTANCE);
    }

    /**
     * The sort key {@code y}, from {@link Point#y()}: one condition narrows the query.
     *
     * @return the conditions it can have
     */
    public NumberSortKey<Integer, Options, Options> y() {
        return NumberSortKey.of("y", IntegerCodec.INSTANCE, this, new Options(this));
    }

    /**
     * The attributes that this query can filter on: all but its key.
     */
    static final class Filter {
        /**
         * Made by the query alone.
         */
        private Filter() {
        }

        /**
         * Attribute {@code colour}, from {@link Point#colour()}.
         *
         * @return its path
         */
        public TextPath<Colour> colour() {
            return PointAttributes.INSTANCE.colour();
        }
    }

    /**
     * Configures a query of table {@code points} further, once its sort key is narrowed.
     */
    static final class Options extends ConsistentStage<Point, PointQuery, Filter, PointAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(PointQuery query) {
            super(query);
        }
    }

    /**
     * Configures a query of index {@code point}, within one {@code y}.
     */
    static final class Point_ extends GlobalIndexQuery<Point, Point_, Point_.Filter, PointAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param y the partition key
         */
        Point_(int y) {
            super(PointSchema.INSTANCE, "point", new Filter(), PointAttributes.INSTANCE);
            partitionKey("y", y, IntegerCodec.INSTANCE);
        }

        /**
         * The attributes that this query can filter on: all but its key.
         */
        static final class Filter {
            /**
             * Made by the query alone.
             */
            private Filter() {
            }

            /**
             * Attribute {@code x}, from {@link Point#x()}.
             *
             * @return its path
             */
            public NumberPath<Integer> x() {
                return PointAttributes.INSTANCE.x();
            }

            /**
             * Attribute {@code colour}, from {@link Point#colour()}.
             *
             * @return its path
             */
            public TextPath<Colour> colour() {
                return PointAttributes.INSTANCE.colour();
            }
        }
    }

    /**
     * Configures a query of index {@code colour}, within one {@code colour}.
     */
    static final class Colour_ extends GlobalIndexQuery<Point, Colour_, Colour_.Filter, PointAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param colour the partition key
         */
        Colour_(Colour colour) {
            super(PointSchema.INSTANCE, "colour", new Filter(), PointAttributes.INSTANCE);
            partitionKey("colour", colour, PointSchema.COLOUR);
        }

        /**
         * The attributes that this query can filter on: all but its key.
         */
        static final class Filter {
            /**
             * Made by the query alone.
             */
            private Filter() {
            }

            /**
             * Attribute {@code x}, from {@link Point#x()}.
             *
             * @return its path
             */
            public NumberPath<Integer> x() {
                return PointAttributes.INSTANCE.x();
            }

            /**
             * Attribute {@code y}, from {@link Point#y()}.
             *
             * @return its path
             */
            public NumberPath<Integer> y() {
                return PointAttributes.INSTANCE.y();
            }
        }
    }
}
