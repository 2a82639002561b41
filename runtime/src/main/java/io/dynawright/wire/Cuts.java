package io.dynawright.wire;

import java.util.Arrays;

/** The parts of a document that are left out of it. */
final class Cuts {

    private static final int PARTS = 16;

    private int[] bounds = new int[0];
    private int size;

    void clear() {
        size = 0;
    }

    /** Leaves out what stands between these two, behind all that is left out already. */
    void add(int from, int to) {
        if (size == bounds.length) {
            bounds = Arrays.copyOf(bounds, size == 0 ? 2 * PARTS : 2 * size);
        }
        bounds[size++] = from;
        bounds[size++] = to;
    }

    /** Whether nothing is left out. */
    boolean isEmpty() {
        return size == 0;
    }

    /** The rest of the first so many bytes. */
    byte[] rest(byte[] body, int length) {
        int left = length;
        for (int i = 0; i < size; i += 2) {
            left -= bounds[i + 1] - bounds[i];
        }
        byte[] rest = new byte[left];
        int from = 0;
        int to = 0;
        for (int i = 0; i < size; i += 2) {
            System.arraycopy(body, from, rest, to, bounds[i] - from);
            to += bounds[i] - from;
            from = bounds[i + 1];
        }
        System.arraycopy(body, from, rest, to, length - from);
        return rest;
    }
}
