package com.acme.shelves;

import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.HashMapCodec;
import io.dynawright.codec.InstantMillisCodec;
import io.dynawright.codec.IntArrayCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import io.dynawright.expression.ValuePath;
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
 * The attributes of {@link Shelf}, to write conditions with:
 * {@code it -> it.shelfId().exists()}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ShelfAttributes {
    /**
     * The one instance; it holds nothing.
     */
    public static final ShelfAttributes INSTANCE = new ShelfAttributes();

    /**
     * There is {@link #INSTANCE}.
     */
    private ShelfAttributes() {
    }

    /**
     * Attribute {@code shelfId}, from {@link Shelf#shelfId()}.
     *
     * @return its path
     */
    public TextPath<String> shelfId() {
        return TextPath.of("shelfId", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code collection}, from {@link Shelf#collection()}.
     *
     * @return its path
     */
    public ValuePath<Collection<String>> collection() {
        return ValuePath.of("collection", ShelfSchema.STRING_COLLECTION);
    }

    /**
     * Attribute {@code list}, from {@link Shelf#list()}.
     *
     * @return its path
     */
    public ValuePath<List<Integer>> list() {
        return ValuePath.of("list", ShelfSchema.INTEGER_LIST);
    }

    /**
     * Attribute {@code arrayList}, from {@link Shelf#arrayList()}.
     *
     * @return its path
     */
    public ValuePath<ArrayList<String>> arrayList() {
        return ValuePath.of("arrayList", ShelfSchema.STRING_ARRAY_LIST);
    }

    /**
     * Attribute {@code linkedList}, from {@link Shelf#linkedList()}.
     *
     * @return its path
     */
    public ValuePath<LinkedList<String>> linkedList() {
        return ValuePath.of("linkedList", ShelfSchema.STRING_LINKED_LIST);
    }

    /**
     * Attribute {@code queue}, from {@link Shelf#queue()}.
     *
     * @return its path
     */
    public ValuePath<Queue<String>> queue() {
        return ValuePath.of("queue", ShelfSchema.STRING_QUEUE);
    }

    /**
     * Attribute {@code deque}, from {@link Shelf#deque()}.
     *
     * @return its path
     */
    public ValuePath<Deque<String>> deque() {
        return ValuePath.of("deque", ShelfSchema.STRING_DEQUE);
    }

    /**
     * Attribute {@code arrayDeque}, from {@link Shelf#arrayDeque()}.
     *
     * @return its path
     */
    public ValuePath<ArrayDeque<String>> arrayDeque() {
        return ValuePath.of("arrayDeque", ShelfSchema.STRING_ARRAY_DEQUE);
    }

    /**
     * Attribute {@code texts}, from {@link Shelf#texts()}.
     *
     * @return its path
     */
    public ValuePath<Set<String>> texts() {
        return ValuePath.of("texts", ShelfSchema.STRING_SET);
    }

    /**
     * Attribute {@code numbers}, from {@link Shelf#numbers()}.
     *
     * @return its path
     */
    public ValuePath<Set<Integer>> numbers() {
        return ValuePath.of("numbers", ShelfSchema.INTEGER_SET);
    }

    /**
     * Attribute {@code binary}, from {@link Shelf#binary()}.
     *
     * @return its path
     */
    public ValuePath<Set<byte[]>> binary() {
        return ValuePath.of("binary", ShelfSchema.BYTE_ARRAY_SET);
    }

    /**
     * Attribute {@code flags}, from {@link Shelf#flags()}.
     *
     * @return its path
     */
    public ValuePath<Set<Boolean>> flags() {
        return ValuePath.of("flags", ShelfSchema.BOOLEAN_SET);
    }

    /**
     * Attribute {@code books}, from {@link Shelf#books()}.
     *
     * @return its path
     */
    public ValuePath<Set<Shelf.Book>> books() {
        return ValuePath.of("books", SetCodec.of(Shelf_BookCodec.INSTANCE));
    }

    /**
     * Attribute {@code hashSet}, from {@link Shelf#hashSet()}.
     *
     * @return its path
     */
    public ValuePath<HashSet<String>> hashSet() {
        return ValuePath.of("hashSet", ShelfSchema.STRING_HASH_SET);
    }

    /**
     * Attribute {@code linkedHashSet}, from {@link Shelf#linkedHashSet()}.
     *
     * @return its path
     */
    public ValuePath<LinkedHashSet<String>> linkedHashSet() {
        return ValuePath.of("linkedHashSet", ShelfSchema.STRING_LINKED_HASH_SET);
    }

    /**
     * Attribute {@code sortedSet}, from {@link Shelf#sortedSet()}.
     *
     * @return its path
     */
    public ValuePath<SortedSet<String>> sortedSet() {
        return ValuePath.of("sortedSet", ShelfSchema.STRING_SORTED_SET);
    }

    /**
     * Attribute {@code navigableSet}, from {@link Shelf#navigableSet()}.
     *
     * @return its path
     */
    public ValuePath<NavigableSet<String>> navigableSet() {
        return ValuePath.of("navigableSet", ShelfSchema.STRING_NAVIGABLE_SET);
    }

    /**
     * Attribute {@code treeSet}, from {@link Shelf#treeSet()}.
     *
     * @return its path
     */
    public ValuePath<TreeSet<String>> treeSet() {
        return ValuePath.of("treeSet", ShelfSchema.STRING_TREE_SET);
    }

    /**
     * Attribute {@code map}, from {@link Shelf#map()}.
     *
     * @return its path
     */
    public ValuePath<Map<String, Integer>> map() {
        return ValuePath.of("map", ShelfSchema.STRING_INTEGER_MAP);
    }

    /**
     * Attribute {@code byNumber}, from {@link Shelf#byNumber()}.
     *
     * @return its path
     */
    public ValuePath<Map<Long, List<Instant>>> byNumber() {
        return ValuePath.of("byNumber", ShelfSchema.LONG_INSTANT_LIST_MAP);
    }

    /**
     * Attribute {@code hashMap}, from {@link Shelf#hashMap()}.
     *
     * @return its path
     */
    public ValuePath<HashMap<String, Shelf.Book>> hashMap() {
        return ValuePath.of("hashMap", HashMapCodec.of(StringCodec.INSTANCE, Shelf_BookCodec.INSTANCE));
    }

    /**
     * Attribute {@code linkedHashMap}, from {@link Shelf#linkedHashMap()}.
     *
     * @return its path
     */
    public ValuePath<LinkedHashMap<String, String>> linkedHashMap() {
        return ValuePath.of("linkedHashMap", ShelfSchema.STRING_STRING_LINKED_HASH_MAP);
    }

    /**
     * Attribute {@code sortedMap}, from {@link Shelf#sortedMap()}.
     *
     * @return its path
     */
    public ValuePath<SortedMap<String, String>> sortedMap() {
        return ValuePath.of("sortedMap", ShelfSchema.STRING_STRING_SORTED_MAP);
    }

    /**
     * Attribute {@code navigableMap}, from {@link Shelf#navigableMap()}.
     *
     * @return its path
     */
    public ValuePath<NavigableMap<String, String>> navigableMap() {
        return ValuePath.of("navigableMap", ShelfSchema.STRING_STRING_NAVIGABLE_MAP);
    }

    /**
     * Attribute {@code treeMap}, from {@link Shelf#treeMap()}.
     *
     * @return its path
     */
    public ValuePath<TreeMap<String, String>> treeMap() {
        return ValuePath.of("treeMap", ShelfSchema.STRING_STRING_TREE_MAP);
    }

    /**
     * Attribute {@code concurrentMap}, from {@link Shelf#concurrentMap()}.
     *
     * @return its path
     */
    public ValuePath<ConcurrentMap<String, String>> concurrentMap() {
        return ValuePath.of("concurrentMap", ShelfSchema.STRING_STRING_CONCURRENT_MAP);
    }

    /**
     * Attribute {@code concurrentHashMap}, from {@link Shelf#concurrentHashMap()}.
     *
     * @return its path
     */
    public ValuePath<ConcurrentHashMap<String, String>> concurrentHashMap() {
        return ValuePath.of("concurrentHashMap", ShelfSchema.STRING_STRING_CONCURRENT_HASH_MAP);
    }

    /**
     * Attribute {@code owner}, from {@link Shelf#owner()}.
     *
     * @return its path
     */
    public TextPath<String> owner() {
        return TextPath.of("owner", StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code position}, from {@link Shelf#position()}.
     *
     * @return its path
     */
    public NumberPath<Integer> position() {
        return NumberPath.of("position", IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code weight}, from {@link Shelf#weight()}.
     *
     * @return its path
     */
    public NumberPath<Long> weight() {
        return NumberPath.of("weight", LongCodec.INSTANCE);
    }

    /**
     * Attribute {@code width}, from {@link Shelf#width()}.
     *
     * @return its path
     */
    public NumberPath<Double> width() {
        return NumberPath.of("width", DoubleCodec.INSTANCE);
    }

    /**
     * Attribute {@code first}, from {@link Shelf#first()}.
     *
     * @return its path
     */
    public ValuePath<Shelf.Book> first() {
        return ValuePath.of("first", Shelf_BookCodec.INSTANCE);
    }

    /**
     * Attribute {@code hints}, from {@link Shelf#hints()}.
     *
     * @return its path
     */
    public ValuePath<List<String>> hints() {
        return ValuePath.of("hints", ShelfSchema.STRING_LIST);
    }

    /**
     * Attribute {@code words}, from {@link Shelf#words()}.
     *
     * @return its path
     */
    public ValuePath<String[]> words() {
        return ValuePath.of("words", ShelfSchema.STRING_ARRAY);
    }

    /**
     * Attribute {@code counts}, from {@link Shelf#counts()}.
     *
     * @return its path
     */
    public ValuePath<int[]> counts() {
        return ValuePath.of("counts", IntArrayCodec.INSTANCE);
    }

    /**
     * Attribute {@code opened}, from {@link Shelf#opened()}.
     *
     * @return its path
     */
    public ValuePath<List<Instant>> opened() {
        return ValuePath.of("opened", ShelfSchema.INSTANT_LIST_);
    }

    /**
     * Attribute {@code closed}, from {@link Shelf#closed()}.
     *
     * @return its path
     */
    public NumberPath<Instant> closed() {
        return NumberPath.of("closed", InstantMillisCodec.INSTANCE);
    }

    /**
     * Attribute {@code labels}, from {@link Shelf#labels()}.
     *
     * @return its path
     */
    public ValuePath<Set<String>> labels() {
        return ValuePath.of("labels", ShelfSchema.STRING_SET);
    }
}
