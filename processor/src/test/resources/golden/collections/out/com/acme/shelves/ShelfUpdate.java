package com.acme.shelves;

import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.HashMapCodec;
import io.dynawright.codec.InstantMillisCodec;
import io.dynawright.codec.IntArrayCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
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
 * Configures an update of one {@link Shelf}: {@code u -> u.collection().set(...)}. The
 * attributes of the key cannot be changed.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ShelfUpdate extends UpdateBuilder<Shelf, ShelfUpdate, ShelfAttributes> {
    /**
     * An update that changes nothing yet.
     *
     * @param key the item's key
     */
    ShelfUpdate(ShelfKey key) {
        super(ShelfSchema.INSTANCE, key, ShelfAttributes.INSTANCE);
    }

    /**
     * Attribute {@code collection}, from {@link Shelf#collection()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Collection<String>, ShelfUpdate> collection() {
        return ValueUpdate.of("collection", ShelfSchema.STRING_COLLECTION, this);
    }

    /**
     * Attribute {@code list}, from {@link Shelf#list()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<List<Integer>, ShelfUpdate> list() {
        return ValueUpdate.of("list", ShelfSchema.INTEGER_LIST, this);
    }

    /**
     * Attribute {@code arrayList}, from {@link Shelf#arrayList()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<ArrayList<String>, ShelfUpdate> arrayList() {
        return ValueUpdate.of("arrayList", ShelfSchema.STRING_ARRAY_LIST, this);
    }

    /**
     * Attribute {@code linkedList}, from {@link Shelf#linkedList()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<LinkedList<String>, ShelfUpdate> linkedList() {
        return ValueUpdate.of("linkedList", ShelfSchema.STRING_LINKED_LIST, this);
    }

    /**
     * Attribute {@code queue}, from {@link Shelf#queue()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Queue<String>, ShelfUpdate> queue() {
        return ValueUpdate.of("queue", ShelfSchema.STRING_QUEUE, this);
    }

    /**
     * Attribute {@code deque}, from {@link Shelf#deque()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Deque<String>, ShelfUpdate> deque() {
        return ValueUpdate.of("deque", ShelfSchema.STRING_DEQUE, this);
    }

    /**
     * Attribute {@code arrayDeque}, from {@link Shelf#arrayDeque()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<ArrayDeque<String>, ShelfUpdate> arrayDeque() {
        return ValueUpdate.of("arrayDeque", ShelfSchema.STRING_ARRAY_DEQUE, this);
    }

    /**
     * Attribute {@code texts}, from {@link Shelf#texts()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Set<String>, ShelfUpdate> texts() {
        return ValueUpdate.of("texts", ShelfSchema.STRING_SET, this);
    }

    /**
     * Attribute {@code numbers}, from {@link Shelf#numbers()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Set<Integer>, ShelfUpdate> numbers() {
        return ValueUpdate.of("numbers", ShelfSchema.INTEGER_SET, this);
    }

    /**
     * Attribute {@code binary}, from {@link Shelf#binary()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Set<byte[]>, ShelfUpdate> binary() {
        return ValueUpdate.of("binary", ShelfSchema.BYTE_ARRAY_SET, this);
    }

    /**
     * Attribute {@code flags}, from {@link Shelf#flags()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Set<Boolean>, ShelfUpdate> flags() {
        return ValueUpdate.of("flags", ShelfSchema.BOOLEAN_SET, this);
    }

    /**
     * Attribute {@code books}, from {@link Shelf#books()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Set<Shelf.Book>, ShelfUpdate> books() {
        return ValueUpdate.of("books", SetCodec.of(Shelf_BookCodec.INSTANCE), this);
    }

    /**
     * Attribute {@code hashSet}, from {@link Shelf#hashSet()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<HashSet<String>, ShelfUpdate> hashSet() {
        return ValueUpdate.of("hashSet", ShelfSchema.STRING_HASH_SET, this);
    }

    /**
     * Attribute {@code linkedHashSet}, from {@link Shelf#linkedHashSet()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<LinkedHashSet<String>, ShelfUpdate> linkedHashSet() {
        return ValueUpdate.of("linkedHashSet", ShelfSchema.STRING_LINKED_HASH_SET, this);
    }

    /**
     * Attribute {@code sortedSet}, from {@link Shelf#sortedSet()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<SortedSet<String>, ShelfUpdate> sortedSet() {
        return ValueUpdate.of("sortedSet", ShelfSchema.STRING_SORTED_SET, this);
    }

    /**
     * Attribute {@code navigableSet}, from {@link Shelf#navigableSet()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<NavigableSet<String>, ShelfUpdate> navigableSet() {
        return ValueUpdate.of("navigableSet", ShelfSchema.STRING_NAVIGABLE_SET, this);
    }

    /**
     * Attribute {@code treeSet}, from {@link Shelf#treeSet()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<TreeSet<String>, ShelfUpdate> treeSet() {
        return ValueUpdate.of("treeSet", ShelfSchema.STRING_TREE_SET, this);
    }

    /**
     * Attribute {@code map}, from {@link Shelf#map()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Map<String, Integer>, ShelfUpdate> map() {
        return ValueUpdate.of("map", ShelfSchema.STRING_INTEGER_MAP, this);
    }

    /**
     * Attribute {@code byNumber}, from {@link Shelf#byNumber()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Map<Long, List<Instant>>, ShelfUpdate> byNumber() {
        return ValueUpdate.of("byNumber", ShelfSchema.LONG_INSTANT_LIST_MAP, this);
    }

    /**
     * Attribute {@code hashMap}, from {@link Shelf#hashMap()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<HashMap<String, Shelf.Book>, ShelfUpdate> hashMap() {
        return ValueUpdate.of("hashMap", HashMapCodec.of(StringCodec.INSTANCE, Shelf_BookCodec.INSTANCE), this);
    }

    /**
     * Attribute {@code linkedHashMap}, from {@link Shelf#linkedHashMap()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<LinkedHashMap<String, String>, ShelfUpdate> linkedHashMap() {
        return ValueUpdate.of("linkedHashMap", ShelfSchema.STRING_STRING_LINKED_HASH_MAP, this);
    }

    /**
     * Attribute {@code sortedMap}, from {@link Shelf#sortedMap()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<SortedMap<String, String>, ShelfUpdate> sortedMap() {
        return ValueUpdate.of("sortedMap", ShelfSchema.STRING_STRING_SORTED_MAP, this);
    }

    /**
     * Attribute {@code navigableMap}, from {@link Shelf#navigableMap()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<NavigableMap<String, String>, ShelfUpdate> navigableMap() {
        return ValueUpdate.of("navigableMap", ShelfSchema.STRING_STRING_NAVIGABLE_MAP, this);
    }

    /**
     * Attribute {@code treeMap}, from {@link Shelf#treeMap()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<TreeMap<String, String>, ShelfUpdate> treeMap() {
        return ValueUpdate.of("treeMap", ShelfSchema.STRING_STRING_TREE_MAP, this);
    }

    /**
     * Attribute {@code concurrentMap}, from {@link Shelf#concurrentMap()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<ConcurrentMap<String, String>, ShelfUpdate> concurrentMap() {
        return ValueUpdate.of("concurrentMap", ShelfSchema.STRING_STRING_CONCURRENT_MAP, this);
    }

    /**
     * Attribute {@code concurrentHashMap}, from {@link Shelf#concurrentHashMap()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<ConcurrentHashMap<String, String>, ShelfUpdate> concurrentHashMap() {
        return ValueUpdate.of("concurrentHashMap", ShelfSchema.STRING_STRING_CONCURRENT_HASH_MAP, this);
    }

    /**
     * Attribute {@code owner}, from {@link Shelf#owner()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String, ShelfUpdate> owner() {
        return ValueUpdate.of("owner", StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code position}, from {@link Shelf#position()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Integer, ShelfUpdate> position() {
        return NumberUpdate.of("position", IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code weight}, from {@link Shelf#weight()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Long, ShelfUpdate> weight() {
        return NumberUpdate.of("weight", LongCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code width}, from {@link Shelf#width()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Double, ShelfUpdate> width() {
        return NumberUpdate.of("width", DoubleCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code first}, from {@link Shelf#first()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Shelf.Book, ShelfUpdate> first() {
        return ValueUpdate.of("first", Shelf_BookCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code hints}, from {@link Shelf#hints()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<List<String>, ShelfUpdate> hints() {
        return ValueUpdate.of("hints", ShelfSchema.STRING_LIST, this);
    }

    /**
     * Attribute {@code words}, from {@link Shelf#words()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<String[], ShelfUpdate> words() {
        return ValueUpdate.of("words", ShelfSchema.STRING_ARRAY, this);
    }

    /**
     * Attribute {@code counts}, from {@link Shelf#counts()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<int[], ShelfUpdate> counts() {
        return ValueUpdate.of("counts", IntArrayCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code opened}, from {@link Shelf#opened()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<List<Instant>, ShelfUpdate> opened() {
        return ValueUpdate.of("opened", ShelfSchema.INSTANT_LIST_, this);
    }

    /**
     * Attribute {@code closed}, from {@link Shelf#closed()}.
     *
     * @return what can be done to it
     */
    public NumberUpdate<Instant, ShelfUpdate> closed() {
        return NumberUpdate.of("closed", InstantMillisCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code labels}, from {@link Shelf#labels()}.
     *
     * @return what can be done to it
     */
    public ValueUpdate<Set<String>, ShelfUpdate> labels() {
        return ValueUpdate.of("labels", ShelfSchema.STRING_SET, this);
    }
}
