package com.acme.indexviews;

import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BinaryPath;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.NumberSortKey;
import io.dynawright.operation.TextSortKey;
import io.dynawright.operation.View;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code parcels}, within one {@code customerId} and sorted by
 * {@code number}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ParcelQuery extends ConsistentQuery<Parcel, ParcelQuery, ParcelQuery.Filter, ParcelAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param customerId the partition key
     */
    ParcelQuery(String customerId) {
        super(ParcelSchema.INSTANCE, new Filter(), ParcelAttributes.INSTANCE);
        partitionKey("customerId", customerId, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code number}, from {@link Parcel#number()}: one condition narrows the
     * query.
     *
     * @return the conditions it can have
     */
    public NumberSortKey<Long, Options, Options> number() {
        return NumberSortKey.of("number", LongCodec.INSTANCE, this, new Options(this));
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
         * Attribute {@code sentAt}, from {@link Parcel#sentAt()}.
         *
         * @return its path
         */
        public TextPath<Instant> sentAt() {
            return ParcelAttributes.INSTANCE.sentAt();
        }

        /**
         * Attribute {@code label}, from {@link Parcel#label()}.
         *
         * @return its path
         */
        public BinaryPath<byte[]> label() {
            return ParcelAttributes.INSTANCE.label();
        }

        /**
         * Attribute {@code weight}, from {@link Parcel#weight()}.
         *
         * @return its path
         */
        public NumberPath<Double> weight() {
            return ParcelAttributes.INSTANCE.weight();
        }

        /**
         * Attribute {@code state}, from {@link Parcel#state()}.
         *
         * @return its path
         */
        public TextPath<Parcel.State> state() {
            return ParcelAttributes.INSTANCE.state();
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
         * Attribute {@code stops}, from {@link Parcel#stops()}.
         *
         * @return its path
         */
        public ListPath<List<Parcel.Stop>, Parcel.Stop, Parcel_StopPath> stops() {
            return ParcelAttributes.INSTANCE.stops();
        }

        /**
         * Attribute {@code s}, from {@link Parcel#scan()}.
         *
         * @return its path
         */
        public BinaryPath<byte[]> scan() {
            return ParcelAttributes.INSTANCE.scan();
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
             * Attribute {@code customerId}, from {@link Parcel#customerId()}.
             *
             * @return its path
             */
            public TextPath<String> customerId() {
                return ParcelAttributes.INSTANCE.customerId();
            }

            /**
             * Attribute {@code number}, from {@link Parcel#number()}.
             *
             * @return its path
             */
            public NumberPath<Long> number() {
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
             * Attribute {@code customerId}, from {@link Parcel#customerId()}.
             *
             * @return its path
             */
            public TextPath<String> customerId() {
                return ParcelAttributes.INSTANCE.customerId();
            }

            /**
             * Attribute {@code number}, from {@link Parcel#number()}.
             *
             * @return its path
             */
            public NumberPath<Long> number() {
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
             * Attribute {@code customerId}.
             */
            private final String customerId;

            /**
             * Attribute {@code number}.
             */
            private final long number;

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
             * @param customerId {@code customerId}
             * @param number {@code number}
             * @param carrier {@code carrier}
             * @param sentAt {@code sentAt}
             */
            private Item(String customerId, long number, String carrier, Instant sentAt) {
                this.customerId = customerId;
                this.number = number;
                this.carrier = carrier;
                this.sentAt = sentAt;
            }

            /**
             * Attribute {@code customerId}, from {@link Parcel#customerId()}.
             *
             * @return its value
             */
            public String customerId() {
                return customerId;
            }

            /**
             * Attribute {@code number}, from {@link Parcel#number()}.
             *
             * @return its value
             */
            public long number() {
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
                        && Objects.equals(customerId, that.customerId)
                        && number == that.number
                        && Objects.equals(carrier, that.carrier)
                        && Objects.equals(sentAt, that.sentAt);
            }

            @Override
            public int hashCode() {
                return Objects.hash(customerId, number, carrier, sentAt);
            }

            @Override
            public String toString() {
                return "Item[customerId=" + customerId + ", number=" + number
                        + ", carrier=" + carrier + ", sentAt=" + sentAt + "]";
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
                String customerId = null;
                Long number = null;
                String carrier = null;
                Instant sentAt = null;
                for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                    switch (name) {
                        case "customerId" -> customerId = StringCodec.INSTANCE.read(in);
                        case "number" -> number = LongCodec.INSTANCE.readPrimitive(in);
                        case "carrier" -> carrier = StringCodec.INSTANCE.read(in);
                        case "sentAt" -> sentAt = InstantCodec.INSTANCE.read(in);
                        default -> in.skip();
                    }
                }
                return new Item(in.required("customerId", customerId),
                        (long) in.required("number", number), in.required("carrier", carrier),
                        in.required("sentAt", sentAt));
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
     * Configures a query of index {@code by-label}, within one {@code label}.
     */
    public static final class ByLabel extends GlobalIndexQuery<ByLabel.Item, ByLabel, ByLabel.Filter, ByLabel.Attributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param label the partition key
         */
        ByLabel(byte[] label) {
            super(ParcelSchema.INSTANCE, "by-label", new ItemView(), new Filter(), new Attributes());
            partitionKey("label", label, ByteArrayCodec.INSTANCE);
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
             * Attribute {@code customerId}, from {@link Parcel#customerId()}.
             *
             * @return its path
             */
            public TextPath<String> customerId() {
                return ParcelAttributes.INSTANCE.customerId();
            }

            /**
             * Attribute {@code number}, from {@link Parcel#number()}.
             *
             * @return its path
             */
            public NumberPath<Long> number() {
                return ParcelAttributes.INSTANCE.number();
            }

            /**
             * Attribute {@code weight}, from {@link Parcel#weight()}.
             *
             * @return its path
             */
            public NumberPath<Double> weight() {
                return ParcelAttributes.INSTANCE.weight();
            }

            /**
             * Attribute {@code stops}, from {@link Parcel#stops()}.
             *
             * @return its path
             */
            public ListPath<List<Parcel.Stop>, Parcel.Stop, Parcel_StopPath> stops() {
                return ParcelAttributes.INSTANCE.stops();
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
             * Attribute {@code s}, from {@link Parcel#scan()}.
             *
             * @return its path
             */
            public BinaryPath<byte[]> scan() {
                return ParcelAttributes.INSTANCE.scan();
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
             * Attribute {@code customerId}, from {@link Parcel#customerId()}.
             *
             * @return its path
             */
            public TextPath<String> customerId() {
                return ParcelAttributes.INSTANCE.customerId();
            }

            /**
             * Attribute {@code number}, from {@link Parcel#number()}.
             *
             * @return its path
             */
            public NumberPath<Long> number() {
                return ParcelAttributes.INSTANCE.number();
            }

            /**
             * Attribute {@code label}, from {@link Parcel#label()}.
             *
             * @return its path
             */
            public BinaryPath<byte[]> label() {
                return ParcelAttributes.INSTANCE.label();
            }

            /**
             * Attribute {@code weight}, from {@link Parcel#weight()}.
             *
             * @return its path
             */
            public NumberPath<Double> weight() {
                return ParcelAttributes.INSTANCE.weight();
            }

            /**
             * Attribute {@code stops}, from {@link Parcel#stops()}.
             *
             * @return its path
             */
            public ListPath<List<Parcel.Stop>, Parcel.Stop, Parcel_StopPath> stops() {
                return ParcelAttributes.INSTANCE.stops();
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
             * Attribute {@code s}, from {@link Parcel#scan()}.
             *
             * @return its path
             */
            public BinaryPath<byte[]> scan() {
                return ParcelAttributes.INSTANCE.scan();
            }
        }

        /**
         * What index {@code by-label} holds of an item of {@link Parcel}.
         */
        public static final class Item {
            /**
             * Attribute {@code customerId}.
             */
            private final String customerId;

            /**
             * Attribute {@code number}.
             */
            private final long number;

            /**
             * Attribute {@code label}.
             */
            private final byte[] label;

            /**
             * Attribute {@code weight}.
             */
            private final double weight;

            /**
             * Attribute {@code stops}.
             */
            private final List<Parcel.Stop> stops;

            /**
             * Attribute {@code state}.
             */
            private final Parcel.State state;

            /**
             * Attribute {@code s}.
             */
            private final byte[] scan;

            /**
             * What was read.
             *
             * @param customerId {@code customerId}
             * @param number {@code number}
             * @param label {@code label}
             * @param weight {@code weight}
             * @param stops {@code stops}
             * @param state {@code state}
             * @param scan {@code s}
             */
            private Item(String customerId, long number, byte[] label, double weight,
                    List<Parcel.Stop> stops, Parcel.State state, byte[] scan) {
                this.customerId = customerId;
                this.number = number;
                this.label = label;
                this.weight = weight;
                this.stops = stops;
                this.state = state;
                this.scan = scan;
            }

            /**
             * Attribute {@code customerId}, from {@link Parcel#customerId()}.
             *
             * @return its value
             */
            public String customerId() {
                return customerId;
            }

            /**
             * Attribute {@code number}, from {@link Parcel#number()}.
             *
             * @return its value
             */
            public long number() {
                return number;
            }

            /**
             * Attribute {@code label}, from {@link Parcel#label()}.
             *
             * @return its value
             */
            public byte[] label() {
                return label.clone();
            }

            /**
             * Attribute {@code weight}, from {@link Parcel#weight()}.
             *
             * @return its value
             */
            public double weight() {
                return weight;
            }

            /**
             * Attribute {@code stops}, from {@link Parcel#stops()}.
             *
             * @return its value; null if the item does not have it
             */
            public List<Parcel.Stop> stops() {
                return stops;
            }

            /**
             * Attribute {@code state}, from {@link Parcel#state()}.
             *
             * @return its value; null if the item does not have it
             */
            public Parcel.State state() {
                return state;
            }

            /**
             * Attribute {@code s}, from {@link Parcel#scan()}.
             *
             * @return its value; null if the item does not have it
             */
            public byte[] scan() {
                return scan == null ? null : scan.clone();
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Item that
                        && Objects.equals(customerId, that.customerId)
                        && number == that.number
                        && Arrays.equals(label, that.label)
                        && Double.compare(weight, that.weight) == 0
                        && Objects.equals(stops, that.stops)
                        && Objects.equals(state, that.state)
                        && Arrays.equals(scan, that.scan);
            }

            @Override
            public int hashCode() {
                return Objects.hash(customerId, number, Arrays.hashCode(label), weight, stops, state, Arrays.hashCode(scan));
            }

            @Override
            public String toString() {
                return "Item[customerId=" + customerId + ", number=" + number
                        + ", label=" + Arrays.toString(label) + ", weight=" + weight
                        + ", stops=" + stops + ", state=" + state
                        + ", scan=" + Arrays.toString(scan) + "]";
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
                String customerId = null;
                Long number = null;
                byte[] label = null;
                double weight = 0;
                List<Parcel.Stop> stops = null;
                Parcel.State state = null;
                byte[] scan = null;
                for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                    switch (name) {
                        case "customerId" -> customerId = StringCodec.INSTANCE.read(in);
                        case "number" -> number = LongCodec.INSTANCE.readPrimitive(in);
                        case "label" -> label = ByteArrayCodec.INSTANCE.read(in);
                        case "weight" -> weight = DoubleCodec.INSTANCE.readPrimitive(in);
                        case "stops" -> stops = ListCodec.of(Parcel_StopCodec.INSTANCE).read(in);
                        case "state" -> state = ParcelSchema.STATE.read(in);
                        case "s" -> scan = ByteArrayCodec.INSTANCE.read(in);
                        default -> in.skip();
                    }
                }
                return new Item(in.required("customerId", customerId),
                        (long) in.required("number", number), in.required("label", label), weight,
                        stops, state, scan);
            }
        }
    }

    /**
     * Configures a query of index {@code by-state}, within one {@code state}.
     */
    public static final class ByState extends GlobalIndexQuery<Parcel, ByState, ByState.Filter, ParcelAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param state the partition key
         */
        ByState(Parcel.State state) {
            super(ParcelSchema.INSTANCE, "by-state", new Filter(), ParcelAttributes.INSTANCE);
            partitionKey("state", state, ParcelSchema.STATE);
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
             * Attribute {@code customerId}, from {@link Parcel#customerId()}.
             *
             * @return its path
             */
            public TextPath<String> customerId() {
                return ParcelAttributes.INSTANCE.customerId();
            }

            /**
             * Attribute {@code number}, from {@link Parcel#number()}.
             *
             * @return its path
             */
            public NumberPath<Long> number() {
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

            /**
             * Attribute {@code label}, from {@link Parcel#label()}.
             *
             * @return its path
             */
            public BinaryPath<byte[]> label() {
                return ParcelAttributes.INSTANCE.label();
            }

            /**
             * Attribute {@code weight}, from {@link Parcel#weight()}.
             *
             * @return its path
             */
            public NumberPath<Double> weight() {
                return ParcelAttributes.INSTANCE.weight();
            }
        }
    }

    /**
     * Configures a query of index {@code by-weight}, within one {@code customerId} and sorted
     * by {@code weight}.
     */
    public static final class ByWeight extends ConsistentQuery<Parcel, ByWeight, ByWeight.Filter, ParcelAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param customerId the partition key
         */
        ByWeight(String customerId) {
            super(ParcelSchema.INSTANCE, "by-weight", new Filter(), ParcelAttributes.INSTANCE);
            partitionKey("customerId", customerId, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code weight}, from {@link Parcel#weight()}: one condition narrows the
         * query.
         *
         * @return the conditions it can have
         */
        public NumberSortKey<Double, Options, Options> weight() {
            return NumberSortKey.of("weight", DoubleCodec.INSTANCE, this, new Options(this));
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
             * Attribute {@code number}, from {@link Parcel#number()}.
             *
             * @return its path
             */
            public NumberPath<Long> number() {
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

            /**
             * Attribute {@code label}, from {@link Parcel#label()}.
             *
             * @return its path
             */
            public BinaryPath<byte[]> label() {
                return ParcelAttributes.INSTANCE.label();
            }

            /**
             * Attribute {@code state}, from {@link Parcel#state()}.
             *
             * @return its path
             */
            public TextPath<Parcel.State> state() {
                return ParcelAttributes.INSTANCE.state();
            }
        }

        /**
         * Configures a query of index {@code by-weight} further, once its sort key is narrowed.
         */
        public static final class Options extends ConsistentStage<Parcel, ByWeight, Filter, ParcelAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByWeight query) {
                super(query);
            }
        }
    }
}
