package com.acme.shelves;

import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.HashMapCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.InstantMillisCodec;
import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.IntArrayCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.MapUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.SetUpdate;
import io.dynawright.operation.UpdateBuilder;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.schema.EntityKey;
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
     * An update that changes nothing yet.
     *
     * @param shelf the item, which has its key
     */
    ShelfUpdate(Shelf shelf) {
        this(ShelfSchema.INSTANCE.key(EntityKey.requiredItem("shelves", shelf)));
    }

    /**
     * Attribute {@code collection}, from {@link Shelf#collection()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<Collection<String>, String, ValueUpdate<String, ShelfUpdate>, ShelfUpdate> collection() {
        return ListUpdate.of("collection", ShelfSchema.STRING_COLLECTION, StringCodec.INSTANCE,
                path -> ValueUpdate.of(path, StringCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code list}, from {@link Shelf#list()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<Integer>, Integer, NumberUpdate<Integer, ShelfUpdate>, ShelfUpdate> list() {
        return ListUpdate.of("list", ShelfSchema.INTEGER_LIST, IntegerCodec.INSTANCE,
                path -> NumberUpdate.of(path, IntegerCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code arrayList}, from {@link Shelf#arrayList()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<ArrayList<String>, String, ValueUpdate<String, ShelfUpdate>, ShelfUpdate> arrayList() {
        return ListUpdate.of("arrayList", ShelfSchema.STRING_ARRAY_LIST, StringCodec.INSTANCE,
                path -> ValueUpdate.of(path, StringCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code linkedList}, from {@link Shelf#linkedList()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<LinkedList<String>, String, ValueUpdate<String, ShelfUpdate>, ShelfUpdate> linkedList() {
        return ListUpdate.of("linkedList", ShelfSchema.STRING_LINKED_LIST, StringCodec.INSTANCE,
                path -> ValueUpdate.of(path, StringCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code queue}, from {@link Shelf#queue()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<Queue<String>, String, ValueUpdate<String, ShelfUpdate>, ShelfUpdate> queue() {
        return ListUpdate.of("queue", ShelfSchema.STRING_QUEUE, StringCodec.INSTANCE,
                path -> ValueUpdate.of(path, StringCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code deque}, from {@link Shelf#deque()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<Deque<String>, String, ValueUpdate<String, ShelfUpdate>, ShelfUpdate> deque() {
        return ListUpdate.of("deque", ShelfSchema.STRING_DEQUE, StringCodec.INSTANCE,
                path -> ValueUpdate.of(path, StringCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code arrayDeque}, from {@link Shelf#arrayDeque()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<ArrayDeque<String>, String, ValueUpdate<String, ShelfUpdate>, ShelfUpdate> arrayDeque() {
        return ListUpdate.of("arrayDeque", ShelfSchema.STRING_ARRAY_DEQUE, StringCodec.INSTANCE,
                path -> ValueUpdate.of(path, StringCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code texts}, from {@link Shelf#texts()}.
     *
     * @return what can be done to it
     */
    public SetUpdate<Set<String>, String, ShelfUpdate> texts() {
        return SetUpdate.of("texts", ShelfSchema.STRING_SET, StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code numbers}, from {@link Shelf#numbers()}.
     *
     * @return what can be done to it
     */
    public SetUpdate<Set<Integer>, Integer, ShelfUpdate> numbers() {
        return SetUpdate.of("numbers", ShelfSchema.INTEGER_SET, IntegerCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code binary}, from {@link Shelf#binary()}.
     *
     * @return what can be done to it
     */
    public SetUpdate<Set<byte[]>, byte[], ShelfUpdate> binary() {
        return SetUpdate.of("binary", ShelfSchema.BYTE_ARRAY_SET, ByteArrayCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code flags}, from {@link Shelf#flags()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<Set<Boolean>, Boolean, ValueUpdate<Boolean, ShelfUpdate>, ShelfUpdate> flags() {
        return ListUpdate.of("flags", ShelfSchema.BOOLEAN_SET, BooleanCodec.INSTANCE,
                path -> ValueUpdate.of(path, BooleanCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code books}, from {@link Shelf#books()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<Set<Shelf.Book>, Shelf.Book, Shelf_BookDocumentUpdate<ShelfUpdate>, ShelfUpdate> books() {
        return ListUpdate.of("books", SetCodec.of(Shelf_BookCodec.INSTANCE),
                Shelf_BookCodec.INSTANCE, path -> new Shelf_BookDocumentUpdate<>(path, this), this);
    }

    /**
     * Attribute {@code hashSet}, from {@link Shelf#hashSet()}.
     *
     * @return what can be done to it
     */
    public SetUpdate<HashSet<String>, String, ShelfUpdate> hashSet() {
        return SetUpdate.of("hashSet", ShelfSchema.STRING_HASH_SET, StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code linkedHashSet}, from {@link Shelf#linkedHashSet()}.
     *
     * @return what can be done to it
     */
    public SetUpdate<LinkedHashSet<String>, String, ShelfUpdate> linkedHashSet() {
        return SetUpdate.of("linkedHashSet", ShelfSchema.STRING_LINKED_HASH_SET,
                StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code sortedSet}, from {@link Shelf#sortedSet()}.
     *
     * @return what can be done to it
     */
    public SetUpdate<SortedSet<String>, String, ShelfUpdate> sortedSet() {
        return SetUpdate.of("sortedSet", ShelfSchema.STRING_SORTED_SET, StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code navigableSet}, from {@link Shelf#navigableSet()}.
     *
     * @return what can be done to it
     */
    public SetUpdate<NavigableSet<String>, String, ShelfUpdate> navigableSet() {
        return SetUpdate.of("navigableSet", ShelfSchema.STRING_NAVIGABLE_SET, StringCodec.INSTANCE,
                this);
    }

    /**
     * Attribute {@code treeSet}, from {@link Shelf#treeSet()}.
     *
     * @return what can be done to it
     */
    public SetUpdate<TreeSet<String>, String, ShelfUpdate> treeSet() {
        return SetUpdate.of("treeSet", ShelfSchema.STRING_TREE_SET, StringCodec.INSTANCE, this);
    }

    /**
     * Attribute {@code map}, from {@link Shelf#map()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<Map<String, Integer>, String, NumberUpdate<Integer, ShelfUpdate>, ShelfUpdate> map() {
        return MapUpdate.of("map", ShelfSchema.STRING_INTEGER_MAP, StringCodec.INSTANCE,
                path -> NumberUpdate.of(path, IntegerCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code byNumber}, from {@link Shelf#byNumber()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<Map<Long, List<Instant>>, Long, ListUpdate<List<Instant>, Instant, ValueUpdate<Instant, ShelfUpdate>, ShelfUpdate>, ShelfUpdate> byNumber() {
        return MapUpdate.of("byNumber", ShelfSchema.LONG_INSTANT_LIST_MAP, LongCodec.INSTANCE,
                path -> ListUpdate.of(path, ShelfSchema.INSTANT_LIST, InstantCodec.INSTANCE,
                path2 -> ValueUpdate.of(path2, InstantCodec.INSTANCE, this), this), this);
    }

    /**
     * Attribute {@code hashMap}, from {@link Shelf#hashMap()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<HashMap<String, Shelf.Book>, String, Shelf_BookDocumentUpdate<ShelfUpdate>, ShelfUpdate> hashMap() {
        return MapUpdate.of("hashMap",
                HashMapCodec.of(StringCodec.INSTANCE, Shelf_BookCodec.INSTANCE),
                StringCodec.INSTANCE, path -> new Shelf_BookDocumentUpdate<>(path, this), this);
    }

    /**
     * Attribute {@code linkedHashMap}, from {@link Shelf#linkedHashMap()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<LinkedHashMap<String, String>, String, ValueUpdate<String, ShelfUpdate>, ShelfUpdate> linkedHashMap() {
        return MapUpdate.of("linkedHashMap", ShelfSchema.STRING_STRING_LINKED_HASH_MAP,
                StringCodec.INSTANCE, path -> ValueUpdate.of(path, StringCodec.INSTANCE, this),
                this);
    }

    /**
     * Attribute {@code sortedMap}, from {@link Shelf#sortedMap()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<SortedMap<String, String>, String, ValueUpdate<String, ShelfUpdate>, ShelfUpdate> sortedMap() {
        return MapUpdate.of("sortedMap", ShelfSchema.STRING_STRING_SORTED_MAP, StringCodec.INSTANCE,
                path -> ValueUpdate.of(path, StringCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code navigableMap}, from {@link Shelf#navigableMap()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<NavigableMap<String, String>, String, ValueUpdate<String, ShelfUpdate>, ShelfUpdate> navigableMap() {
        return MapUpdate.of("navigableMap", ShelfSchema.STRING_STRING_NAVIGABLE_MAP,
                StringCodec.INSTANCE, path -> ValueUpdate.of(path, StringCodec.INSTANCE, this),
                this);
    }

    /**
     * Attribute {@code treeMap}, from {@link Shelf#treeMap()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<TreeMap<String, String>, String, ValueUpdate<String, ShelfUpdate>, ShelfUpdate> treeMap() {
        return MapUpdate.of("treeMap", ShelfSchema.STRING_STRING_TREE_MAP, StringCodec.INSTANCE,
                path -> ValueUpdate.of(path, StringCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code concurrentMap}, from {@link Shelf#concurrentMap()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<ConcurrentMap<String, String>, String, ValueUpdate<String, ShelfUpdate>, ShelfUpdate> concurrentMap() {
        return MapUpdate.of("concurrentMap", ShelfSchema.STRING_STRING_CONCURRENT_MAP,
                StringCodec.INSTANCE, path -> ValueUpdate.of(path, StringCodec.INSTANCE, this),
                this);
    }

    /**
     * Attribute {@code concurrentHashMap}, from {@link Shelf#concurrentHashMap()}.
     *
     * @return what can be done to it
     */
    public MapUpdate<ConcurrentHashMap<String, String>, String, ValueUpdate<String, ShelfUpdate>, ShelfUpdate> concurrentHashMap() {
        return MapUpdate.of("concurrentHashMap", ShelfSchema.STRING_STRING_CONCURRENT_HASH_MAP,
                StringCodec.INSTANCE, path -> ValueUpdate.of(path, StringCodec.INSTANCE, this),
                this);
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
    public Shelf_BookDocumentUpdate<ShelfUpdate> first() {
        return new Shelf_BookDocumentUpdate<>(Path.of("first"), this);
    }

    /**
     * Attribute {@code hints}, from {@link Shelf#hints()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<String>, String, ValueUpdate<String, ShelfUpdate>, ShelfUpdate> hints() {
        return ListUpdate.of("hints", ShelfSchema.STRING_LIST, StringCodec.INSTANCE,
                path -> ValueUpdate.of(path, StringCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code words}, from {@link Shelf#words()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<String[], String, ValueUpdate<String, ShelfUpdate>, ShelfUpdate> words() {
        return ListUpdate.of("words", ShelfSchema.STRING_ARRAY, StringCodec.INSTANCE,
                path -> ValueUpdate.of(path, StringCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code counts}, from {@link Shelf#counts()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<int[], Integer, NumberUpdate<Integer, ShelfUpdate>, ShelfUpdate> counts() {
        return ListUpdate.of("counts", IntArrayCodec.INSTANCE, IntegerCodec.INSTANCE,
                path -> NumberUpdate.of(path, IntegerCodec.INSTANCE, this), this);
    }

    /**
     * Attribute {@code opened}, from {@link Shelf#opened()}.
     *
     * @return what can be done to it
     */
    public ListUpdate<List<Instant>, Instant, NumberUpdate<Instant, ShelfUpdate>, ShelfUpdate> opened() {
        return ListUpdate.of("opened", ShelfSchema.INSTANT_LIST_, InstantSecondsCodec.INSTANCE,
                path -> NumberUpdate.of(path, InstantSecondsCodec.INSTANCE, this), this);
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
    public SetUpdate<Set<String>, String, ShelfUpdate> labels() {
        return SetUpdate.of("labels", ShelfSchema.STRING_SET, StringCodec.INSTANCE, this);
    }
}
