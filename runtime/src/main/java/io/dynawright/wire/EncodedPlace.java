package io.dynawright.wire;

import java.util.Arrays;
import java.util.function.IntFunction;

/** Where a reader stands in an item, and what it is inside of. */
final class EncodedPlace {

    private static final int CELLS = 4;
    /** A list of maps is what most items have at most. */
    private static final int LEVELS = 2;

    /** The index in what is a map. */
    private static final int IN_MAP = -2;

    private static final int BEFORE_FIRST = -1;
    private static final int NOWHERE = -1;

    /** The entry of the map, list or set in which it is. */
    int container;
    /** The next entry there. */
    int next;
    /** The entry behind the last one there. */
    int end;

    /** The entry at which it is there. */
    private int at;
    /** The number of that entry in a list or set. */
    private int index;

    private int[] outer = new int[0];
    private int depth;

    /** Before the first attribute of an item. */
    EncodedPlace(int item, int end) {
        begin(item, end);
    }

    /** Goes before the first attribute of an item. */
    void begin(int item, int behind) {
        container = item;
        next = item + 1;
        end = behind;
        at = NOWHERE;
        index = IN_MAP;
        depth = 0;
    }

    /** Goes to the next entry, behind which another one stands. */
    void move(int after) {
        at = next;
        next = after;
        if (index != IN_MAP) {
            index++;
        }
    }

    /** Whether it is in a list or a set. */
    boolean isInElements() {
        return index != IN_MAP;
    }

    /** Enters a map. */
    void enterMap(int map, int behind) {
        enter(map, behind);
        index = IN_MAP;
    }

    /** Enters a list or a set. */
    void enterElements(int list, int behind) {
        enter(list, behind);
        index = BEFORE_FIRST;
    }

    private void enter(int entered, int behind) {
        int cell = depth * CELLS;
        if (cell == outer.length) {
            outer = Arrays.copyOf(outer, cell == 0 ? LEVELS * CELLS : 2 * cell);
        }
        outer[cell] = container;
        outer[cell + 1] = next;
        outer[cell + 2] = at;
        outer[cell + 3] = index;
        depth++;
        container = entered;
        next = entered + 1;
        end = behind;
        at = NOWHERE;
    }

    /** Goes back to what is around. The item itself is never left: a reader that came to its end stays there. */
    void leave(Tape tape) {
        if (depth == 0) {
            at = NOWHERE;
            return;
        }
        depth--;
        int cell = depth * CELLS;
        container = outer[cell];
        next = outer[cell + 1];
        at = outer[cell + 2];
        index = outer[cell + 3];
        end = tape.end(container);
    }

    /**
     * The path of the entry at which it is.
     *
     * @param names tells the name of an entry
     */
    String path(IntFunction<String> names) {
        StringBuilder path = new StringBuilder();
        for (int level = 0; level < depth; level++) {
            step(path, outer[level * CELLS + 2], outer[level * CELLS + 3], names);
        }
        step(path, at, index, names);
        return path.toString();
    }

    private static void step(StringBuilder path, int at, int index, IntFunction<String> names) {
        if (index != IN_MAP) {
            path.append('[').append(index).append(']');
        } else if (at != NOWHERE) {
            String name = names.apply(at);
            if (!name.isEmpty()) {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
    }
}
