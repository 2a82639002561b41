package com.acme.projections;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.StringCodec;
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
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code tracks}, within one {@code artist} and sorted by
 * {@code title}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TrackQuery extends ConsistentQuery<Track, TrackQuery, TrackQuery.Filter, TrackAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param artist the partition key
     */
    TrackQuery(String artist) {
        super(TrackSchema.INSTANCE, new Filter(), TrackAttributes.INSTANCE);
        partitionKey("artist", artist, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code title}, from {@link Track#title()}: one condition narrows the query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<String, Options, Options> title() {
        return TextSortKey.of("title", StringCodec.INSTANCE, this, new Options(this));
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
         * Attribute {@code genre}, from {@link Track#genre()}.
         *
         * @return its path
         */
        public TextPath<String> genre() {
            return TrackAttributes.INSTANCE.genre();
        }

        /**
         * Attribute {@code label}, from {@link Track#label()}.
         *
         * @return its path
         */
        public TextPath<String> label() {
            return TrackAttributes.INSTANCE.label();
        }

        /**
         * Attribute {@code rank}, from {@link Track#rank()}.
         *
         * @return its path
         */
        public NumberPath<Integer> rank() {
            return TrackAttributes.INSTANCE.rank();
        }

        /**
         * Attribute {@code seconds}, from {@link Track#seconds()}.
         *
         * @return its path
         */
        public NumberPath<Integer> seconds() {
            return TrackAttributes.INSTANCE.seconds();
        }
    }

    /**
     * Configures a query of table {@code tracks} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Track, TrackQuery, Filter, TrackAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(TrackQuery query) {
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
         * Attribute {@code by}, from {@link Track#author()}.
         *
         * @return its path
         */
        public TextPath<String> author() {
            return TrackAttributes.INSTANCE.author();
        }

        /**
         * Attribute {@code lyrics}, from {@link Track#lyrics()}.
         *
         * @return its path
         */
        public TextPath<String> lyrics() {
            return TrackAttributes.INSTANCE.lyrics();
        }
    }

    /**
     * Configures a query of index {@code by-genre}, within one {@code genre} and sorted by
     * {@code title}.
     */
    public static final class ByGenre extends GlobalIndexQuery<Track, ByGenre, ByGenre.Filter, TrackAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param genre the partition key
         */
        ByGenre(String genre) {
            super(TrackSchema.INSTANCE, "by-genre", new Filter(), TrackAttributes.INSTANCE);
            partitionKey("genre", genre, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code title}, from {@link Track#title()}: one condition narrows the query.
         *
         * @return the conditions it can have
         */
        public TextSortKey<String, Options, Options> title() {
            return TextSortKey.of("title", StringCodec.INSTANCE, this, new Options(this));
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
             * Attribute {@code artist}, from {@link Track#artist()}.
             *
             * @return its path
             */
            public TextPath<String> artist() {
                return TrackAttributes.INSTANCE.artist();
            }

            /**
             * Attribute {@code label}, from {@link Track#label()}.
             *
             * @return its path
             */
            public TextPath<String> label() {
                return TrackAttributes.INSTANCE.label();
            }

            /**
             * Attribute {@code rank}, from {@link Track#rank()}.
             *
             * @return its path
             */
            public NumberPath<Integer> rank() {
                return TrackAttributes.INSTANCE.rank();
            }

            /**
             * Attribute {@code seconds}, from {@link Track#seconds()}.
             *
             * @return its path
             */
            public NumberPath<Integer> seconds() {
                return TrackAttributes.INSTANCE.seconds();
            }
        }

        /**
         * Configures a query of index {@code by-genre} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Track, ByGenre, Filter, TrackAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByGenre query) {
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
        ByLabel(String label) {
            super(TrackSchema.INSTANCE, "by-label", new ItemView(), new Filter(), new Attributes());
            partitionKey("label", label, StringCodec.INSTANCE);
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
             * Attribute {@code artist}, from {@link Track#artist()}.
             *
             * @return its path
             */
            public TextPath<String> artist() {
                return TrackAttributes.INSTANCE.artist();
            }

            /**
             * Attribute {@code title}, from {@link Track#title()}.
             *
             * @return its path
             */
            public TextPath<String> title() {
                return TrackAttributes.INSTANCE.title();
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
             * Attribute {@code artist}, from {@link Track#artist()}.
             *
             * @return its path
             */
            public TextPath<String> artist() {
                return TrackAttributes.INSTANCE.artist();
            }

            /**
             * Attribute {@code title}, from {@link Track#title()}.
             *
             * @return its path
             */
            public TextPath<String> title() {
                return TrackAttributes.INSTANCE.title();
            }

            /**
             * Attribute {@code label}, from {@link Track#label()}.
             *
             * @return its path
             */
            public TextPath<String> label() {
                return TrackAttributes.INSTANCE.label();
            }
        }

        /**
         * What index {@code by-label} holds of an item of {@link Track}.
         */
        public static final class Item {
            /**
             * Attribute {@code artist}.
             */
            private final String artist;

            /**
             * Attribute {@code title}.
             */
            private final String title;

            /**
             * Attribute {@code label}.
             */
            private final String label;

            /**
             * What was read.
             *
             * @param artist {@code artist}
             * @param title {@code title}
             * @param label {@code label}
             */
            private Item(String artist, String title, String label) {
                this.artist = artist;
                this.title = title;
                this.label = label;
            }

            /**
             * Attribute {@code artist}, from {@link Track#artist()}.
             *
             * @return its value
             */
            public String artist() {
                return artist;
            }

            /**
             * Attribute {@code title}, from {@link Track#title()}.
             *
             * @return its value
             */
            public String title() {
                return title;
            }

            /**
             * Attribute {@code label}, from {@link Track#label()}.
             *
             * @return its value
             */
            public String label() {
                return label;
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Item that
                        && Objects.equals(artist, that.artist)
                        && Objects.equals(title, that.title)
                        && Objects.equals(label, that.label);
            }

            @Override
            public int hashCode() {
                return Objects.hash(artist, title, label);
            }

            @Override
            public String toString() {
                return "Item[artist=" + artist + ", title=" + title + ", label=" + label + "]";
            }
        }

        /**
         * Reads what the index holds of an item: all of that is fetched.
         */
        private static final class ItemView implements View<Track, Item> {
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
                String artist = null;
                String title = null;
                String label = null;
                for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                    switch (name) {
                        case "artist" -> artist = StringCodec.INSTANCE.read(in);
                        case "title" -> title = StringCodec.INSTANCE.read(in);
                        case "label" -> label = StringCodec.INSTANCE.read(in);
                        default -> in.skip();
                    }
                }
                return new Item(in.required("artist", artist), in.required("title", title),
                        in.required("label", label));
            }
        }
    }

    /**
     * Configures a query of index {@code by-chart}, within one {@code genre} and {@code label}
     * and sorted by {@code rank}, then {@code title}.
     */
    public static final class ByChart extends GlobalIndexQuery<ByChart.Item, ByChart, ByChart.Filter, ByChart.Attributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param genre the partition key's {@code genre}
         * @param label the partition key's {@code label}
         */
        ByChart(String genre, String label) {
            super(TrackSchema.INSTANCE, "by-chart", new ItemView(), new Filter(), new Attributes());
            partitionKey("genre", genre, StringCodec.INSTANCE);
            partitionKey("label", label, StringCodec.INSTANCE);
        }

        /**
         * The sort key's {@code rank}, from {@link Track#rank()}: one condition narrows the query;
         * if it is {@code eq}, one on the next attribute can follow.
         *
         * @return the conditions it can have
         */
        public NumberSortKey<Integer, AfterRank, Options> rank() {
            return NumberSortKey.of("rank", IntegerCodec.INSTANCE, this, new AfterRank(this), new Options(this));
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
             * Attribute {@code artist}, from {@link Track#artist()}.
             *
             * @return its path
             */
            public TextPath<String> artist() {
                return TrackAttributes.INSTANCE.artist();
            }

            /**
             * Attribute {@code seconds}, from {@link Track#seconds()}.
             *
             * @return its path
             */
            public NumberPath<Integer> seconds() {
                return TrackAttributes.INSTANCE.seconds();
            }

            /**
             * Attribute {@code by}, from {@link Track#author()}.
             *
             * @return its path
             */
            public TextPath<String> author() {
                return TrackAttributes.INSTANCE.author();
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
             * Attribute {@code artist}, from {@link Track#artist()}.
             *
             * @return its path
             */
            public TextPath<String> artist() {
                return TrackAttributes.INSTANCE.artist();
            }

            /**
             * Attribute {@code title}, from {@link Track#title()}.
             *
             * @return its path
             */
            public TextPath<String> title() {
                return TrackAttributes.INSTANCE.title();
            }

            /**
             * Attribute {@code genre}, from {@link Track#genre()}.
             *
             * @return its path
             */
            public TextPath<String> genre() {
                return TrackAttributes.INSTANCE.genre();
            }

            /**
             * Attribute {@code label}, from {@link Track#label()}.
             *
             * @return its path
             */
            public TextPath<String> label() {
                return TrackAttributes.INSTANCE.label();
            }

            /**
             * Attribute {@code rank}, from {@link Track#rank()}.
             *
             * @return its path
             */
            public NumberPath<Integer> rank() {
                return TrackAttributes.INSTANCE.rank();
            }

            /**
             * Attribute {@code seconds}, from {@link Track#seconds()}.
             *
             * @return its path
             */
            public NumberPath<Integer> seconds() {
                return TrackAttributes.INSTANCE.seconds();
            }

            /**
             * Attribute {@code by}, from {@link Track#author()}.
             *
             * @return its path
             */
            public TextPath<String> author() {
                return TrackAttributes.INSTANCE.author();
            }
        }

        /**
         * What index {@code by-chart} holds of an item of {@link Track}.
         */
        public static final class Item {
            /**
             * Attribute {@code artist}.
             */
            private final String artist;

            /**
             * Attribute {@code title}.
             */
            private final String title;

            /**
             * Attribute {@code genre}.
             */
            private final String genre;

            /**
             * Attribute {@code label}.
             */
            private final String label;

            /**
             * Attribute {@code rank}.
             */
            private final int rank;

            /**
             * Attribute {@code seconds}.
             */
            private final int seconds;

            /**
             * Attribute {@code by}.
             */
            private final String author;

            /**
             * What was read.
             *
             * @param artist {@code artist}
             * @param title {@code title}
             * @param genre {@code genre}
             * @param label {@code label}
             * @param rank {@code rank}
             * @param seconds {@code seconds}
             * @param author {@code by}
             */
            private Item(String artist, String title, String genre, String label, int rank,
                    int seconds, String author) {
                this.artist = artist;
                this.title = title;
                this.genre = genre;
                this.label = label;
                this.rank = rank;
                this.seconds = seconds;
                this.author = author;
            }

            /**
             * Attribute {@code artist}, from {@link Track#artist()}.
             *
             * @return its value
             */
            public String artist() {
                return artist;
            }

            /**
             * Attribute {@code title}, from {@link Track#title()}.
             *
             * @return its value
             */
            public String title() {
                return title;
            }

            /**
             * Attribute {@code genre}, from {@link Track#genre()}.
             *
             * @return its value
             */
            public String genre() {
                return genre;
            }

            /**
             * Attribute {@code label}, from {@link Track#label()}.
             *
             * @return its value
             */
            public String label() {
                return label;
            }

            /**
             * Attribute {@code rank}, from {@link Track#rank()}.
             *
             * @return its value
             */
            public int rank() {
                return rank;
            }

            /**
             * Attribute {@code seconds}, from {@link Track#seconds()}.
             *
             * @return its value
             */
            public int seconds() {
                return seconds;
            }

            /**
             * Attribute {@code by}, from {@link Track#author()}.
             *
             * @return its value; null if the item does not have it
             */
            public String author() {
                return author;
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Item that
                        && Objects.equals(artist, that.artist)
                        && Objects.equals(title, that.title)
                        && Objects.equals(genre, that.genre)
                        && Objects.equals(label, that.label)
                        && rank == that.rank
                        && seconds == that.seconds
                        && Objects.equals(author, that.author);
            }

            @Override
            public int hashCode() {
                return Objects.hash(artist, title, genre, label, rank, seconds, author);
            }

            @Override
            public String toString() {
                return "Item[artist=" + artist + ", title=" + title + ", genre=" + genre
                        + ", label=" + label + ", rank=" + rank + ", seconds=" + seconds
                        + ", author=" + author + "]";
            }
        }

        /**
         * Reads what the index holds of an item: all of that is fetched.
         */
        private static final class ItemView implements View<Track, Item> {
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
                String artist = null;
                String title = null;
                String genre = null;
                String label = null;
                Integer rank = null;
                int seconds = 0;
                String author = null;
                for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                    switch (name) {
                        case "artist" -> artist = StringCodec.INSTANCE.read(in);
                        case "title" -> title = StringCodec.INSTANCE.read(in);
                        case "genre" -> genre = StringCodec.INSTANCE.read(in);
                        case "label" -> label = StringCodec.INSTANCE.read(in);
                        case "rank" -> rank = IntegerCodec.INSTANCE.readPrimitive(in);
                        case "seconds" -> seconds = IntegerCodec.INSTANCE.readPrimitive(in);
                        case "by" -> author = StringCodec.INSTANCE.read(in);
                        default -> in.skip();
                    }
                }
                return new Item(in.required("artist", artist), in.required("title", title),
                        in.required("genre", genre), in.required("label", label),
                        (int) in.required("rank", rank), seconds, author);
            }
        }

        /**
         * Configures a query of index {@code by-chart} further, once {@code rank} has one value.
         */
        public static final class AfterRank extends GlobalIndexStage<Item, ByChart, Filter, Attributes, AfterRank> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private AfterRank(ByChart query) {
                super(query);
            }

            /**
             * The sort key's {@code title}, from {@link Track#title()}: one condition narrows the
             * query.
             *
             * @return the conditions it can have
             */
            public TextSortKey<String, Options, Options> title() {
                return TextSortKey.of("title", StringCodec.INSTANCE, this, new Options(this));
            }
        }

        /**
         * Configures a query of index {@code by-chart} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Item, ByChart, Filter, Attributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(GlobalIndexStage<Item, ByChart, Filter, Attributes, ?> query) {
                super(query);
            }
        }
    }

    /**
     * Configures a query of index {@code by-rank}, within one {@code artist} and sorted by
     * {@code rank}.
     */
    public static final class ByRank extends ConsistentQuery<Track, ByRank, ByRank.Filter, TrackAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param artist the partition key
         */
        ByRank(String artist) {
            super(TrackSchema.INSTANCE, "by-rank", new Filter(), TrackAttributes.INSTANCE);
            partitionKey("artist", artist, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code rank}, from {@link Track#rank()}: one condition narrows the query.
         *
         * @return the conditions it can have
         */
        public NumberSortKey<Integer, Options, Options> rank() {
            return NumberSortKey.of("rank", IntegerCodec.INSTANCE, this, new Options(this));
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
             * Attribute {@code title}, from {@link Track#title()}.
             *
             * @return its path
             */
            public TextPath<String> title() {
                return TrackAttributes.INSTANCE.title();
            }

            /**
             * Attribute {@code genre}, from {@link Track#genre()}.
             *
             * @return its path
             */
            public TextPath<String> genre() {
                return TrackAttributes.INSTANCE.genre();
            }

            /**
             * Attribute {@code label}, from {@link Track#label()}.
             *
             * @return its path
             */
            public TextPath<String> label() {
                return TrackAttributes.INSTANCE.label();
            }

            /**
             * Attribute {@code seconds}, from {@link Track#seconds()}.
             *
             * @return its path
             */
            public NumberPath<Integer> seconds() {
                return TrackAttributes.INSTANCE.seconds();
            }
        }

        /**
         * Configures a query of index {@code by-rank} further, once its sort key is narrowed.
         */
        public static final class Options extends ConsistentStage<Track, ByRank, Filter, TrackAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByRank query) {
                super(query);
            }
        }
    }

    /**
     * Configures a query of index {@code by-length}, within one {@code artist} and sorted by
     * {@code seconds}.
     */
    public static final class ByLength extends ConsistentQuery<Track, ByLength, ByLength.Filter, TrackAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param artist the partition key
         */
        ByLength(String artist) {
            super(TrackSchema.INSTANCE, "by-length", new Filter(), TrackAttributes.INSTANCE);
            partitionKey("artist", artist, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code seconds}, from {@link Track#seconds()}: one condition narrows the
         * query.
         *
         * @return the conditions it can have
         */
        public NumberSortKey<Integer, Options, Options> seconds() {
            return NumberSortKey.of("seconds", IntegerCodec.INSTANCE, this, new Options(this));
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
             * Attribute {@code title}, from {@link Track#title()}.
             *
             * @return its path
             */
            public TextPath<String> title() {
                return TrackAttributes.INSTANCE.title();
            }

            /**
             * Attribute {@code genre}, from {@link Track#genre()}.
             *
             * @return its path
             */
            public TextPath<String> genre() {
                return TrackAttributes.INSTANCE.genre();
            }

            /**
             * Attribute {@code label}, from {@link Track#label()}.
             *
             * @return its path
             */
            public TextPath<String> label() {
                return TrackAttributes.INSTANCE.label();
            }

            /**
             * Attribute {@code rank}, from {@link Track#rank()}.
             *
             * @return its path
             */
            public NumberPath<Integer> rank() {
                return TrackAttributes.INSTANCE.rank();
            }
        }

        /**
         * Configures a query of index {@code by-length} further, once its sort key is narrowed.
         */
        public static final class Options extends ConsistentStage<Track, ByLength, Filter, TrackAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByLength query) {
                super(query);
            }
        }
    }
}
