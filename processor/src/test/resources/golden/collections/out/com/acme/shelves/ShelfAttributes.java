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
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.MapPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.SetPath;
import io.dynawright.expression.TextPath;
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
    public ListPath<Collection<String>, String, TextPath<String>> collection() {
        return ListPath.of("collection", ShelfSchema.STRING_COLLECTION, StringCodec.INSTANCE,
                path -> TextPath.of(path, StringCodec.INSTANCE));
    }

    /**
     * Attribute {@code list}, from {@link Shelf#list()}.
     *
     * @return its path
     */
    public ListPath<List<Integer>, Integer, NumberPath<Integer>> list() {
        return ListPath.of("list", ShelfSchema.INTEGER_LIST, IntegerCodec.INSTANCE,
                path -> NumberPath.of(path, IntegerCodec.INSTANCE));
    }

    /**
     * Attribute {@code arrayList}, from {@link Shelf#arrayList()}.
     *
     * @return its path
     */
    public ListPath<ArrayList<String>, String, TextPath<String>> arrayList() {
        return ListPath.of("arrayList", ShelfSchema.STRING_ARRAY_LIST, StringCodec.INSTANCE,
                path -> TextPath.of(path, StringCodec.INSTANCE));
    }

    /**
     * Attribute {@code linkedList}, from {@link Shelf#linkedList()}.
     *
     * @return its path
     */
    public ListPath<LinkedList<String>, String, TextPath<String>> linkedList() {
        return ListPath.of("linkedList", ShelfSchema.STRING_LINKED_LIST, StringCodec.INSTANCE,
                path -> TextPath.of(path, StringCodec.INSTANCE));
    }

    /**
     * Attribute {@code queue}, from {@link Shelf#queue()}.
     *
     * @return its path
     */
    public ListPath<Queue<String>, String, TextPath<String>> queue() {
        return ListPath.of("queue", ShelfSchema.STRING_QUEUE, StringCodec.INSTANCE,
                path -> TextPath.of(path, StringCodec.INSTANCE));
    }

    /**
     * Attribute {@code deque}, from {@link Shelf#deque()}.
     *
     * @return its path
     */
    public ListPath<Deque<String>, String, TextPath<String>> deque() {
        return ListPath.of("deque", ShelfSchema.STRING_DEQUE, StringCodec.INSTANCE,
                path -> TextPath.of(path, StringCodec.INSTANCE));
    }

    /**
     * Attribute {@code arrayDeque}, from {@link Shelf#arrayDeque()}.
     *
     * @return its path
     */
    public ListPath<ArrayDeque<String>, String, TextPath<String>> arrayDeque() {
        return ListPath.of("arrayDeque", ShelfSchema.STRING_ARRAY_DEQUE, StringCodec.INSTANCE,
                path -> TextPath.of(path, StringCodec.INSTANCE));
    }

    /**
     * Attribute {@code texts}, from {@link Shelf#texts()}.
     *
     * @return its path
     */
    public SetPath<Set<String>, String> texts() {
        return SetPath.of("texts", ShelfSchema.STRING_SET, StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code numbers}, from {@link Shelf#numbers()}.
     *
     * @return its path
     */
    public SetPath<Set<Integer>, Integer> numbers() {
        return SetPath.of("numbers", ShelfSchema.INTEGER_SET, IntegerCodec.INSTANCE);
    }

    /**
     * Attribute {@code binary}, from {@link Shelf#binary()}.
     *
     * @return its path
     */
    public SetPath<Set<byte[]>, byte[]> binary() {
        return SetPath.of("binary", ShelfSchema.BYTE_ARRAY_SET, ByteArrayCodec.INSTANCE);
    }

    /**
     * Attribute {@code flags}, from {@link Shelf#flags()}.
     *
     * @return its path
     */
    public ListPath<Set<Boolean>, Boolean, BooleanPath<Boolean>> flags() {
        return ListPath.of("flags", ShelfSchema.BOOLEAN_SET, BooleanCodec.INSTANCE,
                path -> BooleanPath.of(path, BooleanCodec.INSTANCE));
    }

    /**
     * Attribute {@code books}, from {@link Shelf#books()}.
     *
     * @return its path
     */
    public ListPath<Set<Shelf.Book>, Shelf.Book, Shelf_BookPath> books() {
        return ListPath.of("books", SetCodec.of(Shelf_BookCodec.INSTANCE), Shelf_BookCodec.INSTANCE,
                Shelf_BookPath::new);
    }

    /**
     * Attribute {@code hashSet}, from {@link Shelf#hashSet()}.
     *
     * @return its path
     */
    public SetPath<HashSet<String>, String> hashSet() {
        return SetPath.of("hashSet", ShelfSchema.STRING_HASH_SET, StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code linkedHashSet}, from {@link Shelf#linkedHashSet()}.
     *
     * @return its path
     */
    public SetPath<LinkedHashSet<String>, String> linkedHashSet() {
        return SetPath.of("linkedHashSet", ShelfSchema.STRING_LINKED_HASH_SET,
                StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code sortedSet}, from {@link Shelf#sortedSet()}.
     *
     * @return its path
     */
    public SetPath<SortedSet<String>, String> sortedSet() {
        return SetPath.of("sortedSet", ShelfSchema.STRING_SORTED_SET, StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code navigableSet}, from {@link Shelf#navigableSet()}.
     *
     * @return its path
     */
    public SetPath<NavigableSet<String>, String> navigableSet() {
        return SetPath.of("navigableSet", ShelfSchema.STRING_NAVIGABLE_SET, StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code treeSet}, from {@link Shelf#treeSet()}.
     *
     * @return its path
     */
    public SetPath<TreeSet<String>, String> treeSet() {
        return SetPath.of("treeSet", ShelfSchema.STRING_TREE_SET, StringCodec.INSTANCE);
    }

    /**
     * Attribute {@code map}, from {@link Shelf#map()}.
     *
     * @return its path
     */
    public MapPath<Map<String, Integer>, String, NumberPath<Integer>> map() {
        return MapPath.of("map", ShelfSchema.STRING_INTEGER_MAP, StringCodec.INSTANCE,
                path -> NumberPath.of(path, IntegerCodec.INSTANCE));
    }

    /**
     * Attribute {@code byNumber}, from {@link Shelf#byNumber()}.
     *
     * @return its path
     */
    public MapPath<Map<Long, List<Instant>>, Long, ListPath<List<Instant>, Instant, TextPath<Instant>>> byNumber() {
        return MapPath.of("byNumber", ShelfSchema.LONG_INSTANT_LIST_MAP, LongCodec.INSTANCE,
                path -> ListPath.of(path, ShelfSchema.INSTANT_LIST, InstantCodec.INSTANCE,
                path2 -> TextPath.of(path2, InstantCodec.INSTANCE)));
    }

    /**
     * Attribute {@code hashMap}, from {@link Shelf#hashMap()}.
     *
     * @return its path
     */
    public MapPath<HashMap<String, Shelf.Book>, String, Shelf_BookPath> hashMap() {
        return MapPath.of("hashMap",
                HashMapCodec.of(StringCodec.INSTANCE, Shelf_BookCodec.INSTANCE),
                StringCodec.INSTANCE, Shelf_BookPath::new);
    }

    /**
     * Attribute {@code linkedHashMap}, from {@link Shelf#linkedHashMap()}.
     *
     * @return its path
     */
    public MapPath<LinkedHashMap<String, String>, String, TextPath<String>> linkedHashMap() {
        return MapPath.of("linkedHashMap", ShelfSchema.STRING_STRING_LINKED_HASH_MAP,
                StringCodec.INSTANCE, path -> TextPath.of(path, StringCodec.INSTANCE));
    }

    /**
     * Attribute {@code sortedMap}, from {@link Shelf#sortedMap()}.
     *
     * @return its path
     */
    public MapPath<SortedMap<String, String>, String, TextPath<String>> sortedMap() {
        return MapPath.of("sortedMap", ShelfSchema.STRING_STRING_SORTED_MAP, StringCodec.INSTANCE,
                path -> TextPath.of(path, StringCodec.INSTANCE));
    }

    /**
     * Attribute {@code navigableMap}, from {@link Shelf#navigableMap()}.
     *
     * @return its path
     */
    public MapPath<NavigableMap<String, String>, String, TextPath<String>> navigableMap() {
        return MapPath.of("navigableMap", ShelfSchema.STRING_STRING_NAVIGABLE_MAP,
                StringCodec.INSTANCE, path -> TextPath.of(path, StringCodec.INSTANCE));
    }

    /**
     * Attribute {@code treeMap}, from {@link Shelf#treeMap()}.
     *
     * @return its path
     */
    public MapPath<TreeMap<String, String>, String, TextPath<String>> treeMap() {
        return MapPath.of("treeMap", ShelfSchema.STRING_STRING_TREE_MAP, StringCodec.INSTANCE,
                path -> TextPath.of(path, StringCodec.INSTANCE));
    }

    /**
     * Attribute {@code concurrentMap}, from {@link Shelf#concurrentMap()}.
     *
     * @return its path
     */
    public MapPath<ConcurrentMap<String, String>, String, TextPath<String>> concurrentMap() {
        return MapPath.of("concurrentMap", ShelfSchema.STRING_STRING_CONCURRENT_MAP,
                StringCodec.INSTANCE, path -> TextPath.of(path, StringCodec.INSTANCE));
    }

    /**
     * Attribute {@code concurrentHashMap}, from {@link Shelf#concurrentHashMap()}.
     *
     * @return its path
     */
    public MapPath<ConcurrentHashMap<String, String>, String, TextPath<String>> concurrentHashMap() {
        return MapPath.of("concurrentHashMap", ShelfSchema.STRING_STRING_CONCURRENT_HASH_MAP,
                StringCodec.INSTANCE, path -> TextPath.of(path, StringCodec.INSTANCE));
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
    public Shelf_BookPath first() {
        return new Shelf_BookPath(Path.of("first"));
    }

    /**
     * Attribute {@code hints}, from {@link Shelf#hints()}.
     *
     * @return its path
     */
    public ListPath<List<String>, String, TextPath<String>> hints() {
        return ListPath.of("hints", ShelfSchema.STRING_LIST, StringCodec.INSTANCE,
                path -> TextPath.of(path, StringCodec.INSTANCE));
    }

    /**
     * Attribute {@code words}, from {@link Shelf#words()}.
     *
     * @return its path
     */
    public ListPath<String[], String, TextPath<String>> words() {
        return ListPath.of("words", ShelfSchema.STRING_ARRAY, StringCodec.INSTANCE,
                path -> TextPath.of(path, StringCodec.INSTANCE));
    }

    /**
     * Attribute {@code counts}, from {@link Shelf#counts()}.
     *
     * @return its path
     */
    public ListPath<int[], Integer, NumberPath<Integer>> counts() {
        return ListPath.of("counts", IntArrayCodec.INSTANCE, IntegerCodec.INSTANCE,
                path -> NumberPath.of(path, IntegerCodec.INSTANCE));
    }

    /**
     * Attribute {@code opened}, from {@link Shelf#opened()}.
     *
     * @return its path
     */
    public ListPath<List<Instant>, Instant, NumberPath<Instant>> opened() {
        return ListPath.of("opened", ShelfSchema.INSTANT_LIST_, InstantSecondsCodec.INSTANCE,
                path -> NumberPath.of(path, InstantSecondsCodec.INSTANCE));
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
    public SetPath<Set<String>, String> labels() {
        return SetPath.of("labels", ShelfSchema.STRING_SET, StringCodec.INSTANCE);
    }
}
