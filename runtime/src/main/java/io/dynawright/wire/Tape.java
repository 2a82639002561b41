package io.dynawright.wire;

import io.dynawright.codec.AttributeType;
import java.util.Arrays;

/**
 * Where the values of an answer's items stand in its bytes: one entry for each value, those of a list, a set or a map
 * behind it. Entries are numbers, so that many of them are one array.
 */
final class Tape {

    private static final AttributeType[] TYPES = AttributeType.values();

    private static final int NAME_START = 0;
    private static final int NAME_LENGTH = 1;
    private static final int NAME_HASH = 2;
    private static final int KIND = 3;
    private static final int START = 4;
    private static final int END = 5;
    private static final int CELLS = 6;

    private static final int TYPE_MASK = 0x7F;
    /** What has entries of its own. */
    private static final int NESTED = 0x80;

    private static final int FORM_MASK = 0xF;
    private static final int FORM_SHIFT = 8;
    private static final int NAME_FORM_SHIFT = 12;
    /** Behind it is the name's number, with the sign that none has. */
    private static final int NAME_SHIFT = 16;

    private static final int ENTRIES = 64;

    private int[] cells;
    private int size;

    /** Without entries. */
    Tape() {
        cells = new int[ENTRIES * CELLS];
    }

    private Tape(int[] cells) {
        this.cells = cells;
        size = cells.length / CELLS;
    }

    /** A copy that takes no more memory than it must, and no more entries. */
    Tape compacted() {
        return new Tape(Arrays.copyOf(cells, size * CELLS));
    }

    /** Forgets all entries. */
    void clear() {
        size = 0;
    }

    /** How many bytes it holds, used or not. */
    int capacity() {
        return cells.length * Integer.BYTES;
    }

    /** How many entries there are, and which one is next. */
    int size() {
        return size;
    }

    /** An entry without a name. */
    int add() {
        int cell = size * CELLS;
        if (cell == cells.length) {
            cells = Arrays.copyOf(cells, Math.multiplyExact(2, cells.length));
        }
        cells[cell + KIND] = 0;
        return size++;
    }

    /** An entry with the name that the scanner has passed last, which has this number. */
    int addNamed(JsonScanner name, int number) {
        int entry = add();
        int cell = entry * CELLS;
        cells[cell + NAME_START] = name.start();
        cells[cell + NAME_LENGTH] = name.end() - name.start();
        cells[cell + NAME_HASH] = name.hash();
        cells[cell + KIND] = number << NAME_SHIFT | name.form() << NAME_FORM_SHIFT;
        return entry;
    }

    /** An entry that begins like that, and whose name begins there. */
    int addNamed(Opening opening, int start) {
        int entry = add();
        int cell = entry * CELLS;
        cells[cell + NAME_START] = start;
        cells[cell + NAME_LENGTH] = opening.name().length();
        cells[cell + NAME_HASH] = opening.name().hashCode();
        cells[cell + KIND] = opening.number() << NAME_SHIFT;
        return entry;
    }

    /** The value is the string that the scanner has passed last. */
    void text(int entry, AttributeType type, JsonScanner text) {
        int cell = entry * CELLS;
        cells[cell + KIND] |= code(type) | (text.form() << FORM_SHIFT);
        cells[cell + START] = text.start();
        cells[cell + END] = text.end();
    }

    /** The value is a boolean, or NULL. */
    void flag(int entry, AttributeType type, int value) {
        int cell = entry * CELLS;
        cells[cell + KIND] |= code(type);
        cells[cell + START] = value;
    }

    /** The value consists of the entries that were added since this one. */
    void nest(int entry, AttributeType type, int count) {
        int cell = entry * CELLS;
        cells[cell + KIND] |= code(type) | NESTED;
        cells[cell + START] = count;
        cells[cell + END] = size;
    }

    @SuppressWarnings("EnumOrdinal") // The number is read by the same version of the same class.
    private static int code(AttributeType type) {
        return type.ordinal();
    }

    /** The type of a value. */
    AttributeType type(int entry) {
        return TYPES[cells[entry * CELLS + KIND] & TYPE_MASK];
    }

    /** The {@link TextForm} of a string, number or binary. */
    int form(int entry) {
        return (cells[entry * CELLS + KIND] >> FORM_SHIFT) & FORM_MASK;
    }

    /** Where a string, number or binary begins. */
    int start(int entry) {
        return cells[entry * CELLS + START];
    }

    /** Where it ends. */
    int end(int entry) {
        return cells[entry * CELLS + END];
    }

    /** Whether a boolean is true. */
    boolean isTrue(int entry) {
        return cells[entry * CELLS + START] != 0;
    }

    /** How many values a list, a set or a map has. */
    int count(int entry) {
        return cells[entry * CELLS + START];
    }

    /** The entry behind this value. */
    int after(int entry) {
        int cell = entry * CELLS;
        return (cells[cell + KIND] & NESTED) == 0 ? entry + 1 : cells[cell + END];
    }

    /** Where the name of an entry begins. */
    int nameStart(int entry) {
        return cells[entry * CELLS + NAME_START];
    }

    /** How many bytes that name has. */
    int nameLength(int entry) {
        return cells[entry * CELLS + NAME_LENGTH];
    }

    /** What {@link String#hashCode()} is of that name. */
    int nameHash(int entry) {
        return cells[entry * CELLS + NAME_HASH];
    }

    /** The {@link TextForm} of that name. */
    int nameForm(int entry) {
        return (cells[entry * CELLS + KIND] >> NAME_FORM_SHIFT) & FORM_MASK;
    }

    /** The number of that name in {@link Names}. */
    int nameNumber(int entry) {
        return cells[entry * CELLS + KIND] >> NAME_SHIFT;
    }
}
