package io.dynawright.processor.publish.page.diagram;

import java.util.List;

/**
 * Something with a frame, at its place.
 *
 * @param anchor where the page tells more
 * @param note at the right end of the title
 * @param footer below the keys; empty for none
 */
record Box(Kind kind, String anchor, int x, int y, String title, String note, List<Key> keys, String footer) {

    static final int WIDTH = 250;
    static final int ROW = 21;

    private static final int TITLE = 34;
    private static final int END = 8;

    Box {
        keys = List.copyOf(keys);
    }

    /** An attribute of a key. */
    record Key(String role, String name, String type) {}

    /** What boxes are. */
    enum Kind {
        TABLE,
        INDEX,
        DOCUMENT
    }

    int width() {
        return kind == Kind.DOCUMENT ? WIDTH - 28 : WIDTH;
    }

    int height() {
        int rows = keys.size() + (footer.isEmpty() ? 0 : 1);
        return TITLE + (rows == 0 ? 0 : rows * ROW + END);
    }

    int right() {
        return x + width();
    }

    int bottom() {
        return y + height();
    }

    /** Where lines meet it: the middle of its title. */
    int middle() {
        return y + TITLE / 2;
    }

    /** The base line of the title, and of a row below it. */
    int baseline(int row) {
        return row < 0 ? y + 22 : y + TITLE + row * ROW + 15;
    }

    Box at(int left, int top) {
        return new Box(kind, anchor, x + left, y + top, title, note, keys, footer);
    }
}
