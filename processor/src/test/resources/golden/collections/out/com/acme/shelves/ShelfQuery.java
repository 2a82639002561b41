package com.acme.shelves;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import io.dynawright.expression.ValuePath;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.NumberSortKey;
import io.dynawright.operation.QueryOptions;
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
        public NumberSortKey<Integer, QueryOptions<Shelf, ByOwner, Filter, ShelfAttributes>> position(
                ) {
            return NumberSortKey.of("position", IntegerCodec.INSTANCE, this);
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
            public ValuePath<Collection<String>> collection() {
                return ShelfAttributes.INSTANCE.collection();
            }

            /**
             * Attribute {@code list}, from {@link Shelf#list()}.
             *
             * @return its path
             */
            public ValuePath<List<Integer>> list() {
                return ShelfAttributes.INSTANCE.list();
            }

            /**
             * Attribute {@code arrayList}, from {@link Shelf#arrayList()}.
             *
             * @return its path
             */
            public ValuePath<ArrayList<String>> arrayList() {
                return ShelfAttributes.INSTANCE.arrayList();
            }

            /**
             * Attribute {@code linkedList}, from {@link Shelf#linkedList()}.
             *
             * @return its path
             */
            public ValuePath<LinkedList<String>> linkedList() {
                return ShelfAttributes.INSTANCE.linkedList();
            }

            /**
             * Attribute {@code queue}, from {@link Shelf#queue()}.
             *
             * @return its path
             */
            public ValuePath<Queue<String>> queue() {
                return ShelfAttributes.INSTANCE.queue();
            }

            /**
             * Attribute {@code deque}, from {@link Shelf#deque()}.
             *
             * @return its path
             */
            public ValuePath<Deque<String>> deque() {
                return ShelfAttributes.INSTANCE.deque();
            }

            /**
             * Attribute {@code arrayDeque}, from {@link Shelf#arrayDeque()}.
             *
             * @return its path
             */
            public ValuePath<ArrayDeque<String>> arrayDeque() {
                return ShelfAttributes.INSTANCE.arrayDeque();
            }

            /**
             * Attribute {@code texts}, from {@link Shelf#texts()}.
             *
             * @return its path
             */
            public ValuePath<Set<String>> texts() {
                return ShelfAttributes.INSTANCE.texts();
            }

            /**
             * Attribute {@code numbers}, from {@link Shelf#numbers()}.
             *
             * @return its path
             */
            public ValuePath<Set<Integer>> numbers() {
                return ShelfAttributes.INSTANCE.numbers();
            }

            /**
             * Attribute {@code binary}, from {@link Shelf#binary()}.
             *
             * @return its path
             */
            public ValuePath<Set<byte[]>> binary() {
                return ShelfAttributes.INSTANCE.binary();
            }

            /**
             * Attribute {@code flags}, from {@link Shelf#flags()}.
             *
             * @return its path
             */
            public ValuePath<Set<Boolean>> flags() {
                return ShelfAttributes.INSTANCE.flags();
            }

            /**
             * Attribute {@code books}, from {@link Shelf#books()}.
             *
             * @return its path
             */
            public ValuePath<Set<Shelf.Book>> books() {
                return ShelfAttributes.INSTANCE.books();
            }

            /**
             * Attribute {@code hashSet}, from {@link Shelf#hashSet()}.
             *
             * @return its path
             */
            public ValuePath<HashSet<String>> hashSet() {
                return ShelfAttributes.INSTANCE.hashSet();
            }

            /**
             * Attribute {@code linkedHashSet}, from {@link Shelf#linkedHashSet()}.
             *
             * @return its path
             */
            public ValuePath<LinkedHashSet<String>> linkedHashSet() {
                return ShelfAttributes.INSTANCE.linkedHashSet();
            }

            /**
             * Attribute {@code sortedSet}, from {@link Shelf#sortedSet()}.
             *
             * @return its path
             */
            public ValuePath<SortedSet<String>> sortedSet() {
                return ShelfAttributes.INSTANCE.sortedSet();
            }

            /**
             * Attribute {@code navigableSet}, from {@link Shelf#navigableSet()}.
             *
             * @return its path
             */
            public ValuePath<NavigableSet<String>> navigableSet() {
                return ShelfAttributes.INSTANCE.navigableSet();
            }

            /**
             * Attribute {@code treeSet}, from {@link Shelf#treeSet()}.
             *
             * @return its path
             */
            public ValuePath<TreeSet<String>> treeSet() {
                return ShelfAttributes.INSTANCE.treeSet();
            }

            /**
             * Attribute {@code map}, from {@link Shelf#map()}.
             *
             * @return its path
             */
            public ValuePath<Map<String, Integer>> map() {
                return ShelfAttributes.INSTANCE.map();
            }

            /**
             * Attribute {@code byNumber}, from {@link Shelf#byNumber()}.
             *
             * @return its path
             */
            public ValuePath<Map<Long, List<Instant>>> byNumber() {
                return ShelfAttributes.INSTANCE.byNumber();
            }

            /**
             * Attribute {@code hashMap}, from {@link Shelf#hashMap()}.
             *
             * @return its path
             */
            public ValuePath<HashMap<String, Shelf.Book>> hashMap() {
                return ShelfAttributes.INSTANCE.hashMap();
            }

            /**
             * Attribute {@code linkedHashMap}, from {@link Shelf#linkedHashMap()}.
             *
             * @return its path
             */
            public ValuePath<LinkedHashMap<String, String>> linkedHashMap() {
                return ShelfAttributes.INSTANCE.linkedHashMap();
            }

            /**
             * Attribute {@code sortedMap}, from {@link Shelf#sortedMap()}.
             *
             * @return its path
             */
            public ValuePath<SortedMap<String, String>> sortedMap() {
                return ShelfAttributes.INSTANCE.sortedMap();
            }

            /**
             * Attribute {@code navigableMap}, from {@link Shelf#navigableMap()}.
             *
             * @return its path
             */
            public ValuePath<NavigableMap<String, String>> navigableMap() {
                return ShelfAttributes.INSTANCE.navigableMap();
            }

            /**
             * Attribute {@code treeMap}, from {@link Shelf#treeMap()}.
             *
             * @return its path
             */
            public ValuePath<TreeMap<String, String>> treeMap() {
                return ShelfAttributes.INSTANCE.treeMap();
            }

            /**
             * Attribute {@code concurrentMap}, from {@link Shelf#concurrentMap()}.
             *
             * @return its path
             */
            public ValuePath<ConcurrentMap<String, String>> concurrentMap() {
                return ShelfAttributes.INSTANCE.concurrentMap();
            }

            /**
             * Attribute {@code concurrentHashMap}, from {@link Shelf#concurrentHashMap()}.
             *
             * @return its path
             */
            public ValuePath<ConcurrentHashMap<String, String>> concurrentHashMap() {
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
            public ValuePath<Shelf.Book> first() {
                return ShelfAttributes.INSTANCE.first();
            }

            /**
             * Attribute {@code hints}, from {@link Shelf#hints()}.
             *
             * @return its path
             */
            public ValuePath<List<String>> hints() {
                return ShelfAttributes.INSTANCE.hints();
            }

            /**
             * Attribute {@code words}, from {@link Shelf#words()}.
             *
             * @return its path
             */
            public ValuePath<String[]> words() {
                return ShelfAttributes.INSTANCE.words();
            }

            /**
             * Attribute {@code counts}, from {@link Shelf#counts()}.
             *
             * @return its path
             */
            public ValuePath<int[]> counts() {
                return ShelfAttributes.INSTANCE.counts();
            }

            /**
             * Attribute {@code opened}, from {@link Shelf#opened()}.
             *
             * @return its path
             */
            public ValuePath<List<Instant>> opened() {
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
            public ValuePath<Set<String>> labels() {
                return ShelfAttributes.INSTANCE.labels();
            }
        }
    }
}
