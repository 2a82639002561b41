package com.acme.shelves;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.MapPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.SetPath;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.NumberSortKey;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.annotation.processing.Generated;

/**
 * Configures queries of the indexes of table {@code shelves}; the table itself has no sort
 * key.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ShelfQuery {
    /**
     * There is nothing to be made of it.
     */
    private ShelfQuery() {
    }

    /**
     * Configures a query of index {@code by-owner}, within one {@code owner} and sorted by
     * {@code position}.
     */
    public static final class ByOwner extends GlobalIndexQuery<Shelf, ByOwner, ByOwner.Filter, ShelfAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param owner the partition key
         */
        ByOwner(String owner) {
            super(ShelfSchema.INSTANCE, "by-owner", new Filter(), ShelfAttributes.INSTANCE);
            partitionKey("owner", owner, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code position}, from {@link Shelf#position()}: one condition narrows the
         * query.
         *
         * @return the conditions it can have
         */
        public NumberSortKey<Integer, Options, Options> position() {
            return NumberSortKey.of("position", IntegerCodec.INSTANCE, this, new Options(this));
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
             * Attribute {@code shelfId}, from {@link Shelf#shelfId()}.
             *
             * @return its path
             */
            public TextPath<String> shelfId() {
                return ShelfAttributes.INSTANCE.shelfId();
            }

            /**
             * Attribute {@code collection}, from {@link Shelf#collection()}.
             *
             * @return its path
             */
            public ListPath<Collection<String>, String, TextPath<String>> collection() {
                return ShelfAttributes.INSTANCE.collection();
            }

            /**
             * Attribute {@code list}, from {@link Shelf#list()}.
             *
             * @return its path
             */
            public ListPath<List<Integer>, Integer, NumberPath<Integer>> list() {
                return ShelfAttributes.INSTANCE.list();
            }

            /**
             * Attribute {@code arrayList}, from {@link Shelf#arrayList()}.
             *
             * @return its path
             */
            public ListPath<ArrayList<String>, String, TextPath<String>> arrayList() {
                return ShelfAttributes.INSTANCE.arrayList();
            }

            /**
             * Attribute {@code linkedList}, from {@link Shelf#linkedList()}.
             *
             * @return its path
             */
            public ListPath<LinkedList<String>, String, TextPath<String>> linkedList() {
                return ShelfAttributes.INSTANCE.linkedList();
            }

            /**
             * Attribute {@code queue}, from {@link Shelf#queue()}.
             *
             * @return its path
             */
            public ListPath<Queue<String>, String, TextPath<String>> queue() {
                return ShelfAttributes.INSTANCE.queue();
            }

            /**
             * Attribute {@code deque}, from {@link Shelf#deque()}.
             *
             * @return its path
             */
            public ListPath<Deque<String>, String, TextPath<String>> deque() {
                return ShelfAttributes.INSTANCE.deque();
            }

            /**
             * Attribute {@code arrayDeque}, from {@link Shelf#arrayDeque()}.
             *
             * @return its path
             */
            public ListPath<ArrayDeque<String>, String, TextPath<String>> arrayDeque() {
                return ShelfAttributes.INSTANCE.arrayDeque();
            }

            /**
             * Attribute {@code texts}, from {@link Shelf#texts()}.
             *
             * @return its path
             */
            public SetPath<Set<String>, String> texts() {
                return ShelfAttributes.INSTANCE.texts();
            }

            /**
             * Attribute {@code numbers}, from {@link Shelf#numbers()}.
             *
             * @return its path
             */
            public SetPath<Set<Integer>, Integer> numbers() {
                return ShelfAttributes.INSTANCE.numbers();
            }

            /**
             * Attribute {@code binary}, from {@link Shelf#binary()}.
             *
             * @return its path
             */
            public SetPath<Set<byte[]>, byte[]> binary() {
                return ShelfAttributes.INSTANCE.binary();
            }

            /**
             * Attribute {@code flags}, from {@link Shelf#flags()}.
             *
             * @return its path
             */
            public ListPath<Set<Boolean>, Boolean, BooleanPath<Boolean>> flags() {
                return ShelfAttributes.INSTANCE.flags();
            }

            /**
             * Attribute {@code books}, from {@link Shelf#books()}.
             *
             * @return its path
             */
            public ListPath<Set<Shelf.Book>, Shelf.Book, Shelf_BookPath> books() {
                return ShelfAttributes.INSTANCE.books();
            }

            /**
             * Attribute {@code hashSet}, from {@link Shelf#hashSet()}.
             *
             * @return its path
             */
            public SetPath<HashSet<String>, String> hashSet() {
                return ShelfAttributes.INSTANCE.hashSet();
            }

            /**
             * Attribute {@code linkedHashSet}, from {@link Shelf#linkedHashSet()}.
             *
             * @return its path
             */
            public SetPath<LinkedHashSet<String>, String> linkedHashSet() {
                return ShelfAttributes.INSTANCE.linkedHashSet();
            }

            /**
             * Attribute {@code sortedSet}, from {@link Shelf#sortedSet()}.
             *
             * @return its path
             */
            public SetPath<SortedSet<String>, String> sortedSet() {
                return ShelfAttributes.INSTANCE.sortedSet();
            }

            /**
             * Attribute {@code navigableSet}, from {@link Shelf#navigableSet()}.
             *
             * @return its path
             */
            public SetPath<NavigableSet<String>, String> navigableSet() {
                return ShelfAttributes.INSTANCE.navigableSet();
            }

            /**
             * Attribute {@code treeSet}, from {@link Shelf#treeSet()}.
             *
             * @return its path
             */
            public SetPath<TreeSet<String>, String> treeSet() {
                return ShelfAttributes.INSTANCE.treeSet();
            }

            /**
             * Attribute {@code map}, from {@link Shelf#map()}.
             *
             * @return its path
             */
            public MapPath<Map<String, Integer>, String, NumberPath<Integer>> map() {
                return ShelfAttributes.INSTANCE.map();
            }

            /**
             * Attribute {@code byNumber}, from {@link Shelf#byNumber()}.
             *
             * @return its path
             */
            public MapPath<Map<Long, List<Instant>>, Long, ListPath<List<Instant>, Instant, TextPath<Instant>>> byNumber() {
                return ShelfAttributes.INSTANCE.byNumber();
            }

            /**
             * Attribute {@code hashMap}, from {@link Shelf#hashMap()}.
             *
             * @return its path
             */
            public MapPath<HashMap<String, Shelf.Book>, String, Shelf_BookPath> hashMap() {
                return ShelfAttributes.INSTANCE.hashMap();
            }

            /**
             * Attribute {@code linkedHashMap}, from {@link Shelf#linkedHashMap()}.
             *
             * @return its path
             */
            public MapPath<LinkedHashMap<String, String>, String, TextPath<String>> linkedHashMap() {
                return ShelfAttributes.INSTANCE.linkedHashMap();
            }

            /**
             * Attribute {@code sortedMap}, from {@link Shelf#sortedMap()}.
             *
             * @return its path
             */
            public MapPath<SortedMap<String, String>, String, TextPath<String>> sortedMap() {
                return ShelfAttributes.INSTANCE.sortedMap();
            }

            /**
             * Attribute {@code navigableMap}, from {@link Shelf#navigableMap()}.
             *
             * @return its path
             */
            public MapPath<NavigableMap<String, String>, String, TextPath<String>> navigableMap() {
                return ShelfAttributes.INSTANCE.navigableMap();
            }

            /**
             * Attribute {@code treeMap}, from {@link Shelf#treeMap()}.
             *
             * @return its path
             */
            public MapPath<TreeMap<String, String>, String, TextPath<String>> treeMap() {
                return ShelfAttributes.INSTANCE.treeMap();
            }

            /**
             * Attribute {@code concurrentMap}, from {@link Shelf#concurrentMap()}.
             *
             * @return its path
             */
            public MapPath<ConcurrentMap<String, String>, String, TextPath<String>> concurrentMap() {
                return ShelfAttributes.INSTANCE.concurrentMap();
            }

            /**
             * Attribute {@code concurrentHashMap}, from {@link Shelf#concurrentHashMap()}.
             *
             * @return its path
             */
            public MapPath<ConcurrentHashMap<String, String>, String, TextPath<String>> concurrentHashMap() {
                return ShelfAttributes.INSTANCE.concurrentHashMap();
            }

            /**
             * Attribute {@code weight}, from {@link Shelf#weight()}.
             *
             * @return its path
             */
            public NumberPath<Long> weight() {
                return ShelfAttributes.INSTANCE.weight();
            }

            /**
             * Attribute {@code width}, from {@link Shelf#width()}.
             *
             * @return its path
             */
            public NumberPath<Double> width() {
                return ShelfAttributes.INSTANCE.width();
            }

            /**
             * Attribute {@code first}, from {@link Shelf#first()}.
             *
             * @return its path
             */
            public Shelf_BookPath first() {
                return ShelfAttributes.INSTANCE.first();
            }

            /**
             * Attribute {@code hints}, from {@link Shelf#hints()}.
             *
             * @return its path
             */
            public ListPath<List<String>, String, TextPath<String>> hints() {
                return ShelfAttributes.INSTANCE.hints();
            }

            /**
             * Attribute {@code words}, from {@link Shelf#words()}.
             *
             * @return its path
             */
            public ListPath<String[], String, TextPath<String>> words() {
                return ShelfAttributes.INSTANCE.words();
            }

            /**
             * Attribute {@code counts}, from {@link Shelf#counts()}.
             *
             * @return its path
             */
            public ListPath<int[], Integer, NumberPath<Integer>> counts() {
                return ShelfAttributes.INSTANCE.counts();
            }

            /**
             * Attribute {@code opened}, from {@link Shelf#opened()}.
             *
             * @return its path
             */
            public ListPath<List<Instant>, Instant, NumberPath<Instant>> opened() {
                return ShelfAttributes.INSTANCE.opened();
            }

            /**
             * Attribute {@code closed}, from {@link Shelf#closed()}.
             *
             * @return its path
             */
            public NumberPath<Instant> closed() {
                return ShelfAttributes.INSTANCE.closed();
            }

            /**
             * Attribute {@code labels}, from {@link Shelf#labels()}.
             *
             * @return its path
             */
            public SetPath<Set<String>, String> labels() {
                return ShelfAttributes.INSTANCE.labels();
            }
        }

        /**
         * Configures a query of index {@code by-owner} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Shelf, ByOwner, Filter, ShelfAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByOwner query) {
                super(query);
            }
        }
    }
}
