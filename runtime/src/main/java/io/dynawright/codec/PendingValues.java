package io.dynawright.codec;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The values of all maps and lists that a {@link MapItemWriter} has begun and not ended, those of the innermost last.
 * The SDK copies what it is given into a map or a list of its own, so that a view of the last values will do.
 */
final class PendingValues {

    private static final int FEW = 16;

    private String[] names = new String[FEW];
    private AttributeValue[] values = new AttributeValue[FEW];
    private int end;

    private int from;
    private int to;
    private @Nullable List<AttributeValue> elements;
    private @Nullable Map<String, AttributeValue> entries;

    /** Adds an entry of a map, or an element of a list, which may have any name. */
    void add(String name, AttributeValue value) {
        if (end == values.length) {
            names = Arrays.copyOf(names, 2 * end);
            values = Arrays.copyOf(values, 2 * end);
        }
        names[end] = name;
        values[end++] = value;
    }

    /**
     * Whether one of the last values, which are so many, has this name. Of a large map nothing is said: comparing each
     * name with each takes too long there, and who takes its entries will see.
     */
    boolean lastHave(String name, int count) {
        if (count > FEW) {
            return false;
        }
        for (int i = end - count; i < end; i++) {
            if (names[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Takes away so many of the values that were added last, for {@link #elements} or {@link #entries}. */
    void takeLast(int count) {
        to = end;
        from = to - count;
        end = from;
    }

    /** What was taken, as elements; until something is added. */
    List<AttributeValue> elements() {
        if (elements == null) {
            elements = new Elements();
        }
        return elements;
    }

    /** What was taken, as entries, of which two may have one name; until something is added. */
    Map<String, AttributeValue> entries() {
        if (entries == null) {
            entries = new Entries();
        }
        return entries;
    }

    /** The first name of what was taken that another has before it. */
    String nameTwice() {
        Set<String> before = new HashSet<>();
        int at = from;
        while (before.add(names[at])) {
            at++;
        }
        return names[at];
    }

    private final class Elements extends AbstractList<AttributeValue> {

        @Override
        public AttributeValue get(int index) {
            return values[from + index];
        }

        @Override
        public int size() {
            return to - from;
        }

        @Override
        public void forEach(Consumer<? super AttributeValue> action) {
            for (int i = from; i < to; i++) {
                action.accept(values[i]);
            }
        }
    }

    private final class Entries extends AbstractMap<String, AttributeValue> {

        @Override
        public int size() {
            return to - from;
        }

        @Override
        public void forEach(BiConsumer<? super String, ? super AttributeValue> action) {
            for (int i = from; i < to; i++) {
                action.accept(names[i], values[i]);
            }
        }

        @Override
        public Set<Entry<String, AttributeValue>> entrySet() {
            Map<String, AttributeValue> copy = new LinkedHashMap<>();
            forEach(copy::put);
            return copy.entrySet();
        }
    }
}
