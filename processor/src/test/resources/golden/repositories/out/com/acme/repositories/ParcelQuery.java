package com.acme.repositories;

import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.TextSortKey;
import io.dynawright.operation.View;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code parcels}, within one {@code sender} and sorted by
 * {@code number}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ParcelQuery extends ConsistentQuery<Parcel, ParcelQuery, ParcelQuery.Filter, ParcelAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param sender the partition key
     */
    ParcelQuery(String sender) {
        super(ParcelSchema.INSTANCE, new Filter(), ParcelAttributes.INSTANCE);
        partitionKey("sender", sender, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code number}, from {@link Parcel#number()}: one condition narrows the
     * query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<String, Options, Options> number() {
        return TextSortKey.of("number", StringCodec.INSTANCE, this, new Options(this));
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
         * Attribute {@code carrier}, from {@link Parcel#carrier()}.
         *
         * @return its path
         */
        public TextPath<String> carrier() {
            return ParcelAttributes.INSTANCE.carrier();
        }

        /**
         * Attribute {@code route}, from {@link Parcel#route()}.
         *
         * @return its path
         */
        public TextPath<String> route() {
            return ParcelAttributes.INSTANCE.route();
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
     * Configures a query of table {@code parcels} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Parcel, ParcelQuery, Filter, ParcelAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(ParcelQuery query) {
            super(query);
        }
    }

    /**
     * The attributes that are part of no key: every query that sees whole items can filter on
     * them.
     */
    public abstract static class Filterable {
        /**
         * Extended by the classes of the queries alone.
         */
        private Filterable() {
        }

        /**
         * Attribute {@code weight}, from {@link Parcel#weight()}.
         *
         * @return its path
         */
        public NumberPath<Integer> weight() {
            return ParcelAttributes.INSTANCE.weight();
        }

        /**
         * Attribute {@code version}, from {@link Parcel#version()}.
         *
         * @return its path
         */
        public NumberPath<Long> version() {
            return ParcelAttributes.INSTANCE.version();
        }
    }

    /**
     * Configures a query of index {@code by-carrier}, within one {@code carrier} and sorted by
     * {@code sentAt}.
     */
    public static final class ByCarrier extends GlobalIndexQuery<ByCarrier.Item, ByCarrier, ByCarrier.Filter, ByCarrier.Attributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param carrier the partition key
         */
        ByCarrier(String carrier) {
            super(ParcelSchema.INSTANCE, "by-carrier", new ItemView(), new Filter(), new Attributes());
            partitionKey("carrier", carrier, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code sentAt}, from {@link Parcel#sentAt()}: one condition narrows the
         * query.
         *
         * @return the conditions it can have
         */
        public TextSortKey<Instant, Options, Options> sentAt() {
            return TextSortKey.of("sentAt", InstantCodec.INSTANCE, this, new Options(this));
        }

        /**
         * The attributes that this query can filter on: all that the index holds but its key.
         */
        public static final class Filter {
            /**
             * Made by the query alone.
             */
            private Filter() {
            }

            /**
             * Attribute {@code sender}, from {@link Parcel#sender()}.
             *
             * @return its path
             */
            public TextPath<String> sender() {
                return ParcelAttributes.INSTANCE.sender();
            }

            /**
             * Attribute {@code number}, from {@link Parcel#number()}.
             *
             * @return its path
             */
            public TextPath<String> number() {
                return ParcelAttributes.INSTANCE.number();
            }
        }

        /**
         * The attributes that this query can select: all that the index holds.
         */
        public static final class Attributes {
            /**
             * Made by the query alone.
             */
            private Attributes() {
            }

            /**
             * Attribute {@code sender}, from {@link Parcel#sender()}.
             *
             * @return its path
             */
            public TextPath<String> sender() {
                return ParcelAttributes.INSTANCE.sender();
            }

            /**
             * Attribute {@code number}, from {@link Parcel#number()}.
             *
             * @return its path
             */
            public TextPath<String> number() {
                return ParcelAttributes.INSTANCE.number();
            }

            /**
             * Attribute {@code carrier}, from {@link Parcel#carrier()}.
             *
             * @return its path
             */
            public TextPath<String> carrier() {
                return ParcelAttributes.INSTANCE.carrier();
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
         * What index {@code by-carrier} holds of an item of {@link Parcel}.
         */
        public static final class Item {
            /**
             * Attribute {@code sender}.
             */
            private final String sender;

            /**
             * Attribute {@code number}.
             */
            private final String number;

            /**
             * Attribute {@code carrier}.
             */
            private final String carrier;

            /**
             * Attribute {@code sentAt}.
             */
            private final Instant sentAt;

            /**
             * What was read.
             *
             * @param sender {@code sender}
             * @param number {@code number}
             * @param carrier {@code carrier}
             * @param sentAt {@code sentAt}
             */
            private Item(String sender, String number, String carrier, Instant sentAt) {
                this.sender = sender;
                this.number = number;
                this.carrier = carrier;
                this.sentAt = sentAt;
            }

            /**
             * Attribute {@code sender}, from {@link Parcel#sender()}.
             *
             * @return its value
             */
            public String sender() {
                return sender;
            }

            /**
             * Attribute {@code number}, from {@link Parcel#number()}.
             *
             * @return its value
             */
            public String number() {
                return number;
            }

            /**
             * Attribute {@code carrier}, from {@link Parcel#carrier()}.
             *
             * @return its value
             */
            public String carrier() {
                return carrier;
            }

            /**
             * Attribute {@code sentAt}, from {@link Parcel#sentAt()}.
             *
             * @return its value
             */
            public Instant sentAt() {
                return sentAt;
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Item that
                        && Objects.equals(sender, that.sender)
                        && Objects.equals(number, that.number)
                        && Objects.equals(carrier, that.carrier)
                        && Objects.equals(sentAt, that.sentAt);
            }

            @Override
            public int hashCode() {
                return Objects.hash(sender, number, carrier, sentAt);
            }

            @Override
            public String toString() {
                return "Item[sender=" + sender + ", number=" + number + ", carrier=" + carrier
                        + ", sentAt=" + sentAt + "]";
            }
        }

        /**
         * Reads what the index holds of an item: all of that is fetched.
         */
        private static final class ItemView implements View<Parcel, Item> {
            /**
             * Made by the query alone.
             */
            private ItemView() {
            }

            @Override
            public Class<Item> type() {
                return Item.class;
            }

            @Override
            public List<Path> paths() {
                return List.of();
            }

            @Override
            public Item read(ItemReader in) {
                String sender = null;
                String number = null;
                String carrier = null;
                Instant sentAt = null;
                for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                    switch (name) {
                        case "sender" -> sender = StringCodec.INSTANCE.read(in);
                        case "number" -> number = StringCodec.INSTANCE.read(in);
                        case "carrier" -> carrier = StringCodec.INSTANCE.read(in);
                        case "sentAt" -> sentAt = InstantCodec.INSTANCE.read(in);
                        default -> in.skip();
                    }
                }
                return new Item(in.required("sender", sender), in.required("number", number),
                        in.required("carrier", carrier), in.required("sentAt", sentAt));
            }
        }

        /**
         * Configures a query of index {@code by-carrier} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Item, ByCarrier, Filter, Attributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByCarrier query) {
                super(query);
            }
        }
    }

    /**
     * Configures a query of index {@code by-route}, within one {@code route}.
     */
    public static final class ByRoute extends GlobalIndexQuery<Parcel, ByRoute, ByRoute.Filter, ParcelAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param route the partition key
         */
        ByRoute(String route) {
            super(ParcelSchema.INSTANCE, "by-route", new Filter(), ParcelAttributes.INSTANCE);
            partitionKey("route", route, StringCodec.INSTANCE);
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
             * Attribute {@code sender}, from {@link Parcel#sender()}.
             *
             * @return its path
             */
            public TextPath<String> sender() {
                return ParcelAttributes.INSTANCE.sender();
            }

            /**
             * Attribute {@code number}, from {@link Parcel#number()}.
             *
             * @return its path
             */
            public TextPath<String> number() {
                return ParcelAttributes.INSTANCE.number();
            }

            /**
             * Attribute {@code carrier}, from {@link Parcel#carrier()}.
             *
             * @return its path
             */
            public TextPath<String> carrier() {
                return ParcelAttributes.INSTANCE.carrier();
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
    }
}
