package io.dynawright.codec;

import org.jspecify.annotations.Nullable;

/** Where in an item a reader or a writer stands, for the paths of errors. */
abstract class Place {

    private final @Nullable Place outer;

    private Place(@Nullable Place outer) {
        this.outer = outer;
    }

    /** The path of the value that is read or written: {@code lines[2].price}. */
    abstract String path();

    final String outerPath() {
        return outer == null ? "" : outer.path();
    }

    /** The path of an entry of the map at this path; that of the map itself before its first entry. */
    static String entry(String around, String name) {
        if (name.isEmpty()) {
            return around;
        }
        return around.isEmpty() ? name : around + "." + name;
    }

    /** The path of an element of the list or set at this path. */
    static String element(String around, int index) {
        return around + "[" + index + "]";
    }

    /** In a map, or in the item itself. */
    static final class InMap extends Place {

        String name = "";

        InMap(@Nullable Place outer) {
            super(outer);
        }

        @Override
        String path() {
            return entry(outerPath(), name);
        }
    }

    /** In a list or a set. */
    static final class InElements extends Place {

        int index;

        InElements(Place outer, int index) {
            super(outer);
            this.index = index;
        }

        @Override
        String path() {
            return element(outerPath(), index);
        }
    }
}
