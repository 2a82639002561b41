package com.acme.parcels;

import io.dynawright.expression.TextPath;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.TextSortKey;
import javax.annotation.processing.Generated;

/**
 * Configures queries of the indexes of table {@code parcels}; the table itself has no sort
 * key.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ParcelQuery {
    /**
     * There is nothing to be made of it.
     */
    private ParcelQuery() {
    }

    /**
     * Configures a query of index {@code by-size}, within one {@code size} and sorted by
     * {@code state}.
     */
    public static final class BySize extends GlobalIndexQuery<Parcel, BySize, BySize.Filter, ParcelAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param size the partition key
         */
        BySize(Parcel.Size size) {
            super(ParcelSchema.INSTANCE, "by-size", new Filter(), ParcelAttributes.INSTANCE);
            partitionKey("size", size, ParcelSchema.SIZE);
        }

        /**
         * The sort key {@code state}, from {@link Parcel#state()}: one condition narrows the
         * query.
         *
         * @return the conditions it can have
         */
        public TextSortKey<Air.State, Options, Options> state() {
            return TextSortKey.of("state", ParcelSchema.STATE, this, new Options(this));
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
             * Attribute {@code id}, from {@link Parcel#id()}.
             *
             * @return its path
             */
            public TextPath<String> id() {
                return ParcelAttributes.INSTANCE.id();
            }

            /**
             * Attribute {@code otherState}, from {@link Parcel#otherState()}.
             *
             * @return its path
             */
            public TextPath<Sea.State> otherState() {
                return ParcelAttributes.INSTANCE.otherState();
            }

            /**
             * Attribute {@code wrapping}, from {@link Parcel#wrapping()}.
             *
             * @return its path
             */
            public TextPath<Parcel.Size> wrapping() {
                return ParcelAttributes.INSTANCE.wrapping();
            }
        }

        /**
         * Configures a query of index {@code by-size} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Parcel, BySize, Filter, ParcelAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(BySize query) {
                super(query);
            }
        }
    }
}
