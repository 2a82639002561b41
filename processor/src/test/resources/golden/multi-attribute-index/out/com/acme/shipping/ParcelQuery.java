package com.acme.shipping;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BinaryPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.BinarySortKey;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.NumberSortKey;
import io.dynawright.operation.TextSortKey;
import java.math.BigDecimal;
import java.time.Instant;
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
     * The attributes that are part of no key: every query can filter on them.
     */
    public abstract static class Filterable {
        /**
         * Extended by the classes of the queries alone.
         */
        private Filterable() {
        }

        /**
         * Attribute {@code note}, from {@link Parcel#note()}.
         *
         * @return its path
         */
        public TextPath<String> note() {
            return ParcelAttributes.INSTANCE.note();
        }
    }

    /**
     * Configures a query of index {@code by-route}, within one {@code country}, {@code town},
     * {@code street} and {@code house} and sorted by {@code state}, then {@code weight}, then
     * {@code photo}, then {@code limit}.
     */
    public static final class ByRoute extends GlobalIndexQuery<Parcel, ByRoute, ByRoute.Filter, ParcelAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param country the partition key's {@code country}
         * @param city the partition key's {@code town}
         * @param street the partition key's {@code street}
         * @param house the partition key's {@code house}
         */
        ByRoute(String country, String city, String street, int house) {
            super(ParcelSchema.INSTANCE, "by-route", new Filter(), ParcelAttributes.INSTANCE);
            partitionKey("country", country, StringCodec.INSTANCE);
            partitionKey("town", city, StringCodec.INSTANCE);
            partitionKey("street", street, StringCodec.INSTANCE);
            partitionKey("house", house, IntegerCodec.INSTANCE);
        }

        /**
         * The sort key's {@code state}, from {@link Parcel#state()}: one condition narrows the
         * query; if it is {@code eq}, one on the next attribute can follow.
         *
         * @return the conditions it can have
         */
        public TextSortKey<Parcel.State, AfterState, Options> state() {
            return TextSortKey.of("state", ParcelSchema.STATE, this, new AfterState(this), new Options(this));
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
             * Attribute {@code id}, from {@link Parcel#id()}.
             *
             * @return its path
             */
            public TextPath<String> id() {
                return ParcelAttributes.INSTANCE.id();
            }

            /**
             * Attribute {@code sentAt}, from {@link Parcel#sentAt()}.
             *
             * @return its path
             */
            public TextPath<Instant> sentAt() {
                return ParcelAttributes.INSTANCE.sentAt();
            }
        }

        /**
         * Configures a query of index {@code by-route} further, once {@code state} has one value.
         */
        public static final class AfterState extends GlobalIndexStage<Parcel, ByRoute, Filter, ParcelAttributes, AfterState> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private AfterState(ByRoute query) {
                super(query);
            }

            /**
             * The sort key's {@code weight}, from {@link Parcel#weight()}: one condition narrows the
             * query; if it is {@code eq}, one on the next attribute can follow.
             *
             * @return the conditions it can have
             */
            public NumberSortKey<BigDecimal, AfterWeight, Options> weight() {
                return NumberSortKey.of("weight", BigDecimalCodec.INSTANCE, this, new AfterWeight(this), new Options(this));
            }
        }

        /**
         * Configures a query of index {@code by-route} further, once {@code weight} has one value.
         */
        public static final class AfterWeight extends GlobalIndexStage<Parcel, ByRoute, Filter, ParcelAttributes, AfterWeight> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private AfterWeight(AfterState query) {
                super(query);
            }

            /**
             * The sort key's {@code photo}, from {@link Parcel#photo()}: one condition narrows the
             * query; if it is {@code eq}, one on the next attribute can follow.
             *
             * @return the conditions it can have
             */
            public BinarySortKey<byte[], AfterPhoto, Options> photo() {
                return BinarySortKey.of("photo", ByteArrayCodec.INSTANCE, this, new AfterPhoto(this), new Options(this));
            }
        }

        /**
         * Configures a query of index {@code by-route} further, once {@code photo} has one value.
         */
        public static final class AfterPhoto extends GlobalIndexStage<Parcel, ByRoute, Filter, ParcelAttributes, AfterPhoto> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private AfterPhoto(AfterWeight query) {
                super(query);
            }

            /**
             * The sort key's {@code limit}, from {@link Parcel#limit()}: one condition narrows the
             * query.
             *
             * @return the conditions it can have
             */
            public TextSortKey<String, Options, Options> limit() {
                return TextSortKey.of("limit", StringCodec.INSTANCE, this, new Options(this));
            }
        }

        /**
         * Configures a query of index {@code by-route} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Parcel, ByRoute, Filter, ParcelAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(GlobalIndexStage<Parcel, ByRoute, Filter, ParcelAttributes, ?> query) {
                super(query);
            }
        }
    }

    /**
     * Configures a query of index {@code by-region}, within one {@code country} and
     * {@code town} and sorted by {@code state}, then {@code sentAt}.
     */
    public static final class ByRegion extends GlobalIndexQuery<Parcel, ByRegion, ByRegion.Filter, ParcelAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param country the partition key's {@code country}
         * @param city the partition key's {@code town}
         */
        ByRegion(String country, String city) {
            super(ParcelSchema.INSTANCE, "by-region", new Filter(), ParcelAttributes.INSTANCE);
            partitionKey("country", country, StringCodec.INSTANCE);
            partitionKey("town", city, StringCodec.INSTANCE);
        }

        /**
         * The sort key's {@code state}, from {@link Parcel#state()}: one condition narrows the
         * query; if it is {@code eq}, one on the next attribute can follow.
         *
         * @return the conditions it can have
         */
        public TextSortKey<Parcel.State, AfterState, Options> state() {
            return TextSortKey.of("state", ParcelSchema.STATE, this, new AfterState(this), new Options(this));
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
             * Attribute {@code id}, from {@link Parcel#id()}.
             *
             * @return its path
             */
            public TextPath<String> id() {
                return ParcelAttributes.INSTANCE.id();
            }

            /**
             * Attribute {@code street}, from {@link Parcel#street()}.
             *
             * @return its path
             */
            public TextPath<String> street() {
                return ParcelAttributes.INSTANCE.street();
            }

            /**
             * Attribute {@code house}, from {@link Parcel#house()}.
             *
             * @return its path
             */
            public NumberPath<Integer> house() {
                return ParcelAttributes.INSTANCE.house();
            }

            /**
             * Attribute {@code weight}, from {@link Parcel#weight()}.
             *
             * @return its path
             */
            public NumberPath<BigDecimal> weight() {
                return ParcelAttributes.INSTANCE.weight();
            }

            /**
             * Attribute {@code photo}, from {@link Parcel#photo()}.
             *
             * @return its path
             */
            public BinaryPath<byte[]> photo() {
                return ParcelAttributes.INSTANCE.photo();
            }

            /**
             * Attribute {@code limit}, from {@link Parcel#limit()}.
             *
             * @return its path
             */
            public TextPath<String> limit() {
                return ParcelAttributes.INSTANCE.limit();
            }
        }

        /**
         * Configures a query of index {@code by-region} further, once {@code state} has one value.
         */
        public static final class AfterState extends GlobalIndexStage<Parcel, ByRegion, Filter, ParcelAttributes, AfterState> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private AfterState(ByRegion query) {
                super(query);
            }

            /**
             * The sort key's {@code sentAt}, from {@link Parcel#sentAt()}: one condition narrows the
             * query.
             *
             * @return the conditions it can have
             */
            public TextSortKey<Instant, Options, Options> sentAt() {
                return TextSortKey.of("sentAt", InstantCodec.INSTANCE, this, new Options(this));
            }
        }

        /**
         * Configures a query of index {@code by-region} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Parcel, ByRegion, Filter, ParcelAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(GlobalIndexStage<Parcel, ByRegion, Filter, ParcelAttributes, ?> query) {
                super(query);
            }
        }
    }

    /**
     * Configures a query of index {@code by-house}, within one {@code street} and
     * {@code house}.
     */
    public static final class ByHouse extends GlobalIndexQuery<Parcel, ByHouse, ByHouse.Filter, ParcelAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param street the partition key's {@code street}
         * @param house the partition key's {@code house}
         */
        ByHouse(String street, int house) {
            super(ParcelSchema.INSTANCE, "by-house", new Filter(), ParcelAttributes.INSTANCE);
            partitionKey("street", street, StringCodec.INSTANCE);
            partitionKey("house", house, IntegerCodec.INSTANCE);
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
             * Attribute {@code id}, from {@link Parcel#id()}.
             *
             * @return its path
             */
            public TextPath<String> id() {
                return ParcelAttributes.INSTANCE.id();
            }

            /**
             * Attribute {@code country}, from {@link Parcel#country()}.
             *
             * @return its path
             */
            public TextPath<String> country() {
                return ParcelAttributes.INSTANCE.country();
            }

            /**
             * Attribute {@code town}, from {@link Parcel#city()}.
             *
             * @return its path
             */
            public TextPath<String> city() {
                return ParcelAttributes.INSTANCE.city();
            }

            /**
             * Attribute {@code state}, from {@link Parcel#state()}.
             *
             * @return its path
             */
            public TextPath<Parcel.State> state() {
                return ParcelAttributes.INSTANCE.state();
            }

            /**
             * Attribute {@code sentAt}, from {@link Parcel#sentAt()}.
             *
             * @return its path
             */
            public TextPath<Instant> sentAt() {
                return ParcelAttributes.INSTANCE.sentAt();
            }

            /**
             * Attribute {@code weight}, from {@link Parcel#weight()}.
             *
             * @return its path
             */
            public NumberPath<BigDecimal> weight() {
                return ParcelAttributes.INSTANCE.weight();
            }

            /**
             * Attribute {@code photo}, from {@link Parcel#photo()}.
             *
             * @return its path
             */
            public BinaryPath<byte[]> photo() {
                return ParcelAttributes.INSTANCE.photo();
            }

            /**
             * Attribute {@code limit}, from {@link Parcel#limit()}.
             *
             * @return its path
             */
            public TextPath<String> limit() {
                return ParcelAttributes.INSTANCE.limit();
            }
        }
    }
}
