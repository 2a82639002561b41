package io.dynawright.processor.lock;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Maps whose order is that of their keys. */
final class Sorted {

    private Sorted() {}

    /** An unmodifiable copy. */
    static <V> SortedMap<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
