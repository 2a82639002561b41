package io.dynawright.codec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * New collections and maps to be filled. Classes, since a method reference would be linked when the constants of
 * generated classes are made, which the first call would pay for.
 */
@SuppressWarnings({"JdkObsolete", "NonApiType"}) // They are what entities declare; and only a LinkedList can hold null.
final class Empty {

    private Empty() {}

    static final class OfArrayList<E> implements Supplier<ArrayList<E>> {

        @Override
        public ArrayList<E> get() {
            return new ArrayList<>();
        }
    }

    static final class OfLinkedList<E> implements Supplier<LinkedList<E>> {

        @Override
        public LinkedList<E> get() {
            return new LinkedList<>();
        }
    }

    static final class OfArrayDeque<E> implements Supplier<ArrayDeque<E>> {

        @Override
        public ArrayDeque<E> get() {
            return new ArrayDeque<>();
        }
    }

    static final class OfHashSet<E> implements Supplier<HashSet<E>> {

        @Override
        public HashSet<E> get() {
            return new HashSet<>();
        }
    }

    static final class OfLinkedHashSet<E> implements Supplier<LinkedHashSet<E>> {

        @Override
        public LinkedHashSet<E> get() {
            return new LinkedHashSet<>();
        }
    }

    static final class OfTreeSet<E extends Comparable<? super E>> implements Supplier<TreeSet<E>> {

        @Override
        public TreeSet<E> get() {
            return new TreeSet<>();
        }
    }

    static final class OfHashMap<K, V> implements Supplier<HashMap<K, V>> {

        @Override
        public HashMap<K, V> get() {
            return new HashMap<>();
        }
    }

    static final class OfLinkedHashMap<K, V> implements Supplier<LinkedHashMap<K, V>> {

        @Override
        public LinkedHashMap<K, V> get() {
            return new LinkedHashMap<>();
        }
    }

    static final class OfConcurrentHashMap<K, V> implements Supplier<ConcurrentHashMap<K, V>> {

        @Override
        public ConcurrentHashMap<K, V> get() {
            return new ConcurrentHashMap<>();
        }
    }

    static final class OfTreeMap<K extends Comparable<? super K>, V> implements Supplier<TreeMap<K, V>> {

        @Override
        public TreeMap<K, V> get() {
            return new TreeMap<>();
        }
    }

    record OfEnumSet<E extends Enum<E>>(EnumCodec<E> element) implements Supplier<EnumSet<E>> {

        @Override
        public EnumSet<E> get() {
            return EnumSet.noneOf(element.type());
        }
    }

    record OfEnumMap<K extends Enum<K>, V>(EnumCodec<K> key) implements Supplier<EnumMap<K, V>> {

        @Override
        public EnumMap<K, V> get() {
            return new EnumMap<>(key.type());
        }
    }
}
