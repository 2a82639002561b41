package com.acme.shelves;

import io.dynawright.codec.ArrayCodec;
import io.dynawright.codec.ArrayDequeCodec;
import io.dynawright.codec.ArrayListCodec;
import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BinarySetCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.Codec;
import io.dynawright.codec.CollectionCodec;
import io.dynawright.codec.ConcurrentHashMapCodec;
import io.dynawright.codec.ConcurrentMapCodec;
import io.dynawright.codec.DequeCodec;
import io.dynawright.codec.ElementSetCodec;
import io.dynawright.codec.HashMapCodec;
import io.dynawright.codec.HashSetCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.InstantMillisCodec;
import io.dynawright.codec.InstantSecondsCodec;
import io.dynawright.codec.IntArrayCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LinkedHashMapCodec;
import io.dynawright.codec.LinkedHashSetCodec;
import io.dynawright.codec.LinkedListCodec;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.MapCodec;
import io.dynawright.codec.NavigableMapCodec;
import io.dynawright.codec.NavigableSetCodec;
import io.dynawright.codec.NumberCodec;
import io.dynawright.codec.NumberSetCodec;
import io.dynawright.codec.OptionalCodec;
import io.dynawright.codec.OptionalDoubleCodec;
import io.dynawright.codec.OptionalIntCodec;
import io.dynawright.codec.OptionalLongCodec;
import io.dynawright.codec.QueueCodec;
import io.dynawright.codec.SequenceCodec;
import io.dynawright.codec.SetCodec;
import io.dynawright.codec.SortedMapCodec;
import io.dynawright.codec.SortedSetCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.StructureCodec;
import io.dynawright.codec.TextCodec;
import io.dynawright.codec.TextSetCodec;
import io.dynawright.codec.TreeMapCodec;
import io.dynawright.codec.TreeSetCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
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
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
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
 * Reads and writes {@link Shelf} as an item of table {@code shelves}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("shelves", ShelfSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ShelfSchema extends EntitySchema<Shelf> {
    /**
     * The one instance; it is immutable.
     */
    public static final ShelfSchema INSTANCE = new ShelfSchema();

    /**
     * Stores {@code Collection<String>}.
     */
    static final SequenceCodec<Collection<String>> STRING_COLLECTION = CollectionCodec.of(StringCodec.INSTANCE);

    /**
     * Stores {@code List<Integer>}.
     */
    static final SequenceCodec<List<Integer>> INTEGER_LIST = ListCodec.of(IntegerCodec.INSTANCE);

    /**
     * Stores {@code ArrayList<String>}.
     */
    static final SequenceCodec<ArrayList<String>> STRING_ARRAY_LIST = ArrayListCodec.of(StringCodec.INSTANCE);

    /**
     * Stores {@code LinkedList<String>}.
     */
    static final SequenceCodec<LinkedList<String>> STRING_LINKED_LIST = LinkedListCodec.of(StringCodec.INSTANCE);

    /**
     * Stores {@code Queue<String>}.
     */
    static final SequenceCodec<Queue<String>> STRING_QUEUE = QueueCodec.of(StringCodec.INSTANCE);

    /**
     * Stores {@code Deque<String>}.
     */
    static final SequenceCodec<Deque<String>> STRING_DEQUE = DequeCodec.of(StringCodec.INSTANCE);

    /**
     * Stores {@code ArrayDeque<String>}.
     */
    static final SequenceCodec<ArrayDeque<String>> STRING_ARRAY_DEQUE = ArrayDequeCodec.of(StringCodec.INSTANCE);

    /**
     * Stores {@code Set<String>}.
     */
    static final TextSetCodec<Set<String>> STRING_SET = SetCodec.of(StringCodec.INSTANCE);

    /**
     * Stores {@code Set<Integer>}.
     */
    static final NumberSetCodec<Set<Integer>> INTEGER_SET = SetCodec.of(IntegerCodec.INSTANCE);

    /**
     * Stores {@code Set<byte[]>}.
     */
    static final BinarySetCodec<Set<byte[]>> BYTE_ARRAY_SET = SetCodec.of(ByteArrayCodec.INSTANCE);

    /**
     * Stores {@code Set<Boolean>}.
     */
    static final ElementSetCodec<Set<Boolean>> BOOLEAN_SET = SetCodec.of(BooleanCodec.INSTANCE);

    /**
     * Stores {@code HashSet<String>}.
     */
    static final TextSetCodec<HashSet<String>> STRING_HASH_SET = HashSetCodec.of(StringCodec.INSTANCE);

    /**
     * Stores {@code LinkedHashSet<String>}.
     */
    static final TextSetCodec<LinkedHashSet<String>> STRING_LINKED_HASH_SET = LinkedHashSetCodec.of(StringCodec.INSTANCE);

    /**
     * Stores {@code SortedSet<String>}.
     */
    static final TextSetCodec<SortedSet<String>> STRING_SORTED_SET = SortedSetCodec.of(StringCodec.INSTANCE);

    /**
     * Stores {@code NavigableSet<String>}.
     */
    static final TextSetCodec<NavigableSet<String>> STRING_NAVIGABLE_SET = NavigableSetCodec.of(StringCodec.INSTANCE);

    /**
     * Stores {@code TreeSet<String>}.
     */
    static final TextSetCodec<TreeSet<String>> STRING_TREE_SET = TreeSetCodec.of(StringCodec.INSTANCE);

    /**
     * Stores {@code Map<String, Integer>}.
     */
    static final StructureCodec<Map<String, Integer>> STRING_INTEGER_MAP = MapCodec.of(StringCodec.INSTANCE, IntegerCodec.INSTANCE);

    /**
     * Stores {@code List<Instant>}.
     */
    static final SequenceCodec<List<Instant>> INSTANT_LIST = ListCodec.of(InstantCodec.INSTANCE);

    /**
     * Stores {@code Map<Long, List<Instant>>}.
     */
    static final StructureCodec<Map<Long, List<Instant>>> LONG_INSTANT_LIST_MAP = MapCodec.of(LongCodec.INSTANCE, INSTANT_LIST);

    /**
     * Stores {@code LinkedHashMap<String, String>}.
     */
    static final StructureCodec<LinkedHashMap<String, String>> STRING_STRING_LINKED_HASH_MAP = LinkedHashMapCodec.of(StringCodec.INSTANCE, StringCodec.INSTANCE);

    /**
     * Stores {@code SortedMap<String, String>}.
     */
    static final StructureCodec<SortedMap<String, String>> STRING_STRING_SORTED_MAP = SortedMapCodec.of(StringCodec.INSTANCE, StringCodec.INSTANCE);

    /**
     * Stores {@code NavigableMap<String, String>}.
     */
    static final StructureCodec<NavigableMap<String, String>> STRING_STRING_NAVIGABLE_MAP = NavigableMapCodec.of(StringCodec.INSTANCE, StringCodec.INSTANCE);

    /**
     * Stores {@code TreeMap<String, String>}.
     */
    static final StructureCodec<TreeMap<String, String>> STRING_STRING_TREE_MAP = TreeMapCodec.of(StringCodec.INSTANCE, StringCodec.INSTANCE);

    /**
     * Stores {@code ConcurrentMap<String, String>}.
     */
    static final StructureCodec<ConcurrentMap<String, String>> STRING_STRING_CONCURRENT_MAP = ConcurrentMapCodec.of(StringCodec.INSTANCE, StringCodec.INSTANCE);

    /**
     * Stores {@code ConcurrentHashMap<String, String>}.
     */
    static final StructureCodec<ConcurrentHashMap<String, String>> STRING_STRING_CONCURRENT_HASH_MAP = ConcurrentHashMapCodec.of(StringCodec.INSTANCE, StringCodec.INSTANCE);

    /**
     * Stores {@code Optional<String>}.
     */
    static final TextCodec<Optional<String>> STRING_OPTIONAL = OptionalCodec.of(StringCodec.INSTANCE);

    /**
     * Stores {@code List<String>}.
     */
    static final SequenceCodec<List<String>> STRING_LIST = ListCodec.of(StringCodec.INSTANCE);

    /**
     * Stores {@code Optional<List<String>>}.
     */
    static final Codec<Optional<List<String>>> STRING_LIST_OPTIONAL = OptionalCodec.of(STRING_LIST);

    /**
     * Stores {@code String[]}.
     */
    static final SequenceCodec<String[]> STRING_ARRAY = ArrayCodec.of(StringCodec.INSTANCE, new String[0]);

    /**
     * Stores {@code List<Instant>}.
     */
    static final SequenceCodec<List<Instant>> INSTANT_LIST_ = ListCodec.of(InstantSecondsCodec.INSTANCE);

    /**
     * Stores {@code Optional<Instant>}.
     */
    static final NumberCodec<Optional<Instant>> INSTANT_OPTIONAL = OptionalCodec.of(InstantMillisCodec.INSTANCE);

    /**
     * There is {@link #INSTANCE}.
     */
    private ShelfSchema() {
        super(RuntimeApi.LEVEL_1, Shelf.class, "shelves");
    }

    @Override
    public Shelf read(ItemReader in) {
        String shelfId = null;
        Collection<String> collection = null;
        List<Integer> list = null;
        ArrayList<String> arrayList = null;
        LinkedList<String> linkedList = null;
        Queue<String> queue = null;
        Deque<String> deque = null;
        ArrayDeque<String> arrayDeque = null;
        Set<String> texts = STRING_SET.absent();
        Set<Integer> numbers = INTEGER_SET.absent();
        Set<byte[]> binary = BYTE_ARRAY_SET.absent();
        Set<Boolean> flags = BOOLEAN_SET.absent();
        Set<Shelf.Book> books = SetCodec.of(Shelf_BookCodec.INSTANCE).absent();
        HashSet<String> hashSet = STRING_HASH_SET.absent();
        LinkedHashSet<String> linkedHashSet = STRING_LINKED_HASH_SET.absent();
        SortedSet<String> sortedSet = STRING_SORTED_SET.absent();
        NavigableSet<String> navigableSet = STRING_NAVIGABLE_SET.absent();
        TreeSet<String> treeSet = STRING_TREE_SET.absent();
        Map<String, Integer> map = null;
        Map<Long, List<Instant>> byNumber = null;
        HashMap<String, Shelf.Book> hashMap = null;
        LinkedHashMap<String, String> linkedHashMap = null;
        SortedMap<String, String> sortedMap = null;
        NavigableMap<String, String> navigableMap = null;
        TreeMap<String, String> treeMap = null;
        ConcurrentMap<String, String> concurrentMap = null;
        ConcurrentHashMap<String, String> concurrentHashMap = null;
        Optional<String> owner = STRING_OPTIONAL.absent();
        OptionalInt position = OptionalIntCodec.INSTANCE.absent();
        OptionalLong weight = OptionalLongCodec.INSTANCE.absent();
        OptionalDouble width = OptionalDoubleCodec.INSTANCE.absent();
        Optional<Shelf.Book> first = OptionalCodec.of(Shelf_BookCodec.INSTANCE).absent();
        Optional<List<String>> hints = STRING_LIST_OPTIONAL.absent();
        String[] words = null;
        int[] counts = null;
        List<Instant> opened = null;
        Optional<Instant> closed = INSTANT_OPTIONAL.absent();
        Set<String> labels = STRING_SET.absent();
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "shelfId" -> shelfId = StringCodec.INSTANCE.read(in);
                case "collection" -> collection = STRING_COLLECTION.read(in);
                case "list" -> list = INTEGER_LIST.read(in);
                case "arrayList" -> arrayList = STRING_ARRAY_LIST.read(in);
                case "linkedList" -> linkedList = STRING_LINKED_LIST.read(in);
                case "queue" -> queue = STRING_QUEUE.read(in);
                case "deque" -> deque = STRING_DEQUE.read(in);
                case "arrayDeque" -> arrayDeque = STRING_ARRAY_DEQUE.read(in);
                case "texts" -> texts = STRING_SET.read(in);
                case "numbers" -> numbers = INTEGER_SET.read(in);
                case "binary" -> binary = BYTE_ARRAY_SET.read(in);
                case "flags" -> flags = BOOLEAN_SET.read(in);
                case "books" -> books = SetCodec.of(Shelf_BookCodec.INSTANCE).read(in);
                case "hashSet" -> hashSet = STRING_HASH_SET.read(in);
                case "linkedHashSet" -> linkedHashSet = STRING_LINKED_HASH_SET.read(in);
                case "sortedSet" -> sortedSet = STRING_SORTED_SET.read(in);
                case "navigableSet" -> navigableSet = STRING_NAVIGABLE_SET.read(in);
                case "treeSet" -> treeSet = STRING_TREE_SET.read(in);
                case "map" -> map = STRING_INTEGER_MAP.read(in);
                case "byNumber" -> byNumber = LONG_INSTANT_LIST_MAP.read(in);
                case "hashMap" -> hashMap = HashMapCodec.of(StringCodec.INSTANCE, Shelf_BookCodec.INSTANCE).read(in);
                case "linkedHashMap" -> linkedHashMap = STRING_STRING_LINKED_HASH_MAP.read(in);
                case "sortedMap" -> sortedMap = STRING_STRING_SORTED_MAP.read(in);
                case "navigableMap" -> navigableMap = STRING_STRING_NAVIGABLE_MAP.read(in);
                case "treeMap" -> treeMap = STRING_STRING_TREE_MAP.read(in);
                case "concurrentMap" -> concurrentMap = STRING_STRING_CONCURRENT_MAP.read(in);
                case "concurrentHashMap" -> concurrentHashMap = STRING_STRING_CONCURRENT_HASH_MAP.read(in);
                case "owner" -> owner = STRING_OPTIONAL.read(in);
                case "position" -> position = OptionalIntCodec.INSTANCE.read(in);
                case "weight" -> weight = OptionalLongCodec.INSTANCE.read(in);
                case "width" -> width = OptionalDoubleCodec.INSTANCE.read(in);
                case "first" -> first = OptionalCodec.of(Shelf_BookCodec.INSTANCE).read(in);
                case "hints" -> hints = STRING_LIST_OPTIONAL.read(in);
                case "words" -> words = STRING_ARRAY.read(in);
                case "counts" -> counts = IntArrayCodec.INSTANCE.read(in);
                case "opened" -> opened = INSTANT_LIST_.read(in);
                case "closed" -> closed = INSTANT_OPTIONAL.read(in);
                case "labels" -> labels = STRING_SET.read(in);
                default -> in.skip();
            }
        }
        return new Shelf(shelfId, collection, list, arrayList, linkedList, queue, deque, arrayDeque,
                texts, numbers, binary, flags, books, hashSet, linkedHashSet, sortedSet,
                navigableSet, treeSet, map, byNumber, hashMap, linkedHashMap, sortedMap,
                navigableMap, treeMap, concurrentMap, concurrentHashMap, owner, position, weight,
                width, first, hints, words, counts, opened, closed, labels);
    }

    @Override
    public void write(Shelf shelf, ItemWriter out) {
        out.attribute("shelfId", shelf.shelfId(), StringCodec.INSTANCE);
        out.attribute("collection", shelf.collection(), STRING_COLLECTION);
        out.attribute("list", shelf.list(), INTEGER_LIST);
        out.attribute("arrayList", shelf.arrayList(), STRING_ARRAY_LIST);
        out.attribute("linkedList", shelf.linkedList(), STRING_LINKED_LIST);
        out.attribute("queue", shelf.queue(), STRING_QUEUE);
        out.attribute("deque", shelf.deque(), STRING_DEQUE);
        out.attribute("arrayDeque", shelf.arrayDeque(), STRING_ARRAY_DEQUE);
        out.attribute("texts", shelf.texts(), STRING_SET);
        out.attribute("numbers", shelf.numbers(), INTEGER_SET);
        out.attribute("binary", shelf.binary(), BYTE_ARRAY_SET);
        out.attribute("flags", shelf.flags(), BOOLEAN_SET);
        out.attribute("books", shelf.books(), SetCodec.of(Shelf_BookCodec.INSTANCE));
        out.attribute("hashSet", shelf.hashSet(), STRING_HASH_SET);
        out.attribute("linkedHashSet", shelf.linkedHashSet(), STRING_LINKED_HASH_SET);
        out.attribute("sortedSet", shelf.sortedSet(), STRING_SORTED_SET);
        out.attribute("navigableSet", shelf.navigableSet(), STRING_NAVIGABLE_SET);
        out.attribute("treeSet", shelf.treeSet(), STRING_TREE_SET);
        out.attribute("map", shelf.map(), STRING_INTEGER_MAP);
        out.attribute("byNumber", shelf.byNumber(), LONG_INSTANT_LIST_MAP);
        out.attribute("hashMap", shelf.hashMap(), HashMapCodec.of(StringCodec.INSTANCE, Shelf_BookCodec.INSTANCE));
        out.attribute("linkedHashMap", shelf.linkedHashMap(), STRING_STRING_LINKED_HASH_MAP);
        out.attribute("sortedMap", shelf.sortedMap(), STRING_STRING_SORTED_MAP);
        out.attribute("navigableMap", shelf.navigableMap(), STRING_STRING_NAVIGABLE_MAP);
        out.attribute("treeMap", shelf.treeMap(), STRING_STRING_TREE_MAP);
        out.attribute("concurrentMap", shelf.concurrentMap(), STRING_STRING_CONCURRENT_MAP);
        out.attribute("concurrentHashMap", shelf.concurrentHashMap(), STRING_STRING_CONCURRENT_HASH_MAP);
        out.attribute("owner", shelf.owner(), STRING_OPTIONAL);
        out.attribute("position", shelf.position(), OptionalIntCodec.INSTANCE);
        out.attribute("weight", shelf.weight(), OptionalLongCodec.INSTANCE);
        out.attribute("width", shelf.width(), OptionalDoubleCodec.INSTANCE);
        out.attribute("first", shelf.first(), OptionalCodec.of(Shelf_BookCodec.INSTANCE));
        out.attribute("hints", shelf.hints(), STRING_LIST_OPTIONAL);
        out.attribute("words", shelf.words(), STRING_ARRAY);
        out.attribute("counts", shelf.counts(), IntArrayCodec.INSTANCE);
        out.attribute("opened", shelf.opened(), INSTANT_LIST_);
        out.attribute("closed", shelf.closed(), INSTANT_OPTIONAL);
        out.attribute("labels", shelf.labels(), STRING_SET);
    }

    @Override
    public ShelfKey key(Shelf shelf) {
        return ShelfKey.of(shelf.shelfId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("shelves")
                .attribute("shelfId", AttributeType.S)
                .attribute("collection", AttributeType.L)
                .attribute("list", AttributeType.L)
                .attribute("arrayList", AttributeType.L)
                .attribute("linkedList", AttributeType.L)
                .attribute("queue", AttributeType.L)
                .attribute("deque", AttributeType.L)
                .attribute("arrayDeque", AttributeType.L)
                .attribute("texts", AttributeType.SS)
                .attribute("numbers", AttributeType.NS)
                .attribute("binary", AttributeType.BS)
                .attribute("flags", AttributeType.L)
                .attribute("books", AttributeType.L)
                .attribute("hashSet", AttributeType.SS)
                .attribute("linkedHashSet", AttributeType.SS)
                .attribute("sortedSet", AttributeType.SS)
                .attribute("navigableSet", AttributeType.SS)
                .attribute("treeSet", AttributeType.SS)
                .attribute("map", AttributeType.M)
                .attribute("byNumber", AttributeType.M)
                .attribute("hashMap", AttributeType.M)
                .attribute("linkedHashMap", AttributeType.M)
                .attribute("sortedMap", AttributeType.M)
                .attribute("navigableMap", AttributeType.M)
                .attribute("treeMap", AttributeType.M)
                .attribute("concurrentMap", AttributeType.M)
                .attribute("concurrentHashMap", AttributeType.M)
                .attribute("owner", AttributeType.S)
                .attribute("position", AttributeType.N)
                .attribute("weight", AttributeType.N)
                .attribute("width", AttributeType.N)
                .attribute("first", AttributeType.M)
                .attribute("hints", AttributeType.L)
                .attribute("words", AttributeType.L)
                .attribute("counts", AttributeType.L)
                .attribute("opened", AttributeType.L)
                .attribute("closed", AttributeType.N)
                .attribute("labels", AttributeType.SS)
                .key("shelfId")
                .globalIndex("by-owner", "owner", "position")
                .build();
    }
}
