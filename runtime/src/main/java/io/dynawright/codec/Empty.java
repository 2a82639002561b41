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

/**
 * Makes new collections or maps to be filled. Classes, since a method reference would be linked when the constants of
 * generated classes are made, which the first call would pay for.
 *
 * @param <C> the collection or map
 */
@SuppressWarnings({"JdkObsolete", "NonApiType"}) // They are what entities declare; and only a LinkedList can hold null.
interface Empty<C> {

    /** That of the JDK. */
    int USUAL_ROOM = 16;

    /**
     * A new one.
     *
     * @param expected how many elements or entries will come; 0 if that is not known
     */
    C ofSize(int expected);

    /** The room that a hash table needs so that it does not have to grow. */
    static int room(int expected) {
        return expected == 0 ? USUAL_ROOM : expected + expected / 2 + 1;
    }

    final class OfArrayList<E> implements Empty<ArrayList<E>> {

        @Override
        public ArrayList<E> ofSize(int expected) {
            return expected == 0 ? new ArrayList<>() : new ArrayList<>(expected);
        }
    }

    final class OfLinkedList<E> implements Empty<LinkedList<E>> {

        @Override
        public LinkedList<E> ofSize(int expected) {
            return new LinkedList<>();
        }
    }

    final class OfArrayDeque<E> implements Empty<ArrayDeque<E>> {

        @Override
        public ArrayDeque<E> ofSize(int expected) {
            return new ArrayDeque<>();
        }
    }

    final class OfHashSet<E> implements Empty<HashSet<E>> {

        @Override
        public HashSet<E> ofSize(int expected) {
            return new HashSet<>(room(expected));
        }
    }

    final class OfLinkedHashSet<E> implements Empty<LinkedHashSet<E>> {

        @Override
        public LinkedHashSet<E> ofSize(int expected) {
            return new LinkedHashSet<>(room(expected));
        }
    }

    final class OfTreeSet<E extends Comparable<? super E>> implements Empty<TreeSet<E>> {

        @Override
        public TreeSet<E> ofSize(int expected) {
            return new TreeSet<>();
        }
    }

    final class OfHashMap<K, V> implements Empty<HashMap<K, V>> {

        @Override
        public HashMap<K, V> ofSize(int expected) {
            return new HashMap<>(room(expected));
        }
    }

    final class OfLinkedHashMap<K, V> implements Empty<LinkedHashMap<K, V>> {

        @Override
        public LinkedHashMap<K, V> ofSize(int expected) {
            return new LinkedHashMap<>(room(expected));
        }
    }

    final class OfConcurrentHashMap<K, V> implements Empty<ConcurrentHashMap<K, V>> {

        @Override
        public ConcurrentHashMap<K, V> ofSize(int expected) {
            return new ConcurrentHashMap<>();
        }
    }

    final class OfTreeMap<K extends Comparable<? super K>, V> implements Empty<TreeMap<K, V>> {

        @Override
        public TreeMap<K, V> ofSize(int expected) {
            return new TreeMap<>();
        }
    }

    record OfEnumSet<E extends Enum<E>>(EnumCodec<E> element) implements Empty<EnumSet<E>> {

        @Override
        public EnumSet<E> ofSize(int expected) {
            return EnumSet.noneOf(element.type());
        }
    }

    record OfEnumMap<K extends Enum<K>, V>(EnumCodec<K> key) implements Empty<EnumMap<K, V>> {

        @Override
        public EnumMap<K, V> ofSize(int expected) {
            return new EnumMap<>(key.type());
        }
    }
}
