package io.dynawright.wire;

import java.util.Arrays;

/** Refuses maps in which a name comes twice. */
final class SiblingNames {

    /** Up to so many, each is compared with each. */
    private static final int FEW = 16;
    /** Names that were made to collide are not compared for ever. */
    private static final int MOST_COLLISIONS = 1000;

    private static final int HALF = 16;
    private static final int SLOTS = 64;

    /** Hashes of names, or entries of the map whose names are compared, zero for none: the entry zero has no name. */
    private int[] scratch = new int[0];

    /** Refuses the map of this entry if a name comes twice in it. */
    void check(byte[] body, Tape tape, int map) throws UnreadableAnswer {
        int count = tape.count(map);
        if (count > 0 && scratch.length == 0) {
            scratch = new int[SLOTS];
        }
        if (count <= FEW) {
            few(body, tape, map);
        } else {
            many(body, tape, map);
        }
    }

    private void few(byte[] body, Tape tape, int map) throws UnreadableAnswer {
        int end = tape.end(map);
        int seen = 0;
        for (int entry = map + 1; entry < end; entry = tape.after(entry)) {
            int hash = tape.nameHash(entry);
            for (int i = 0; i < seen; i++) {
                if (scratch[i] == hash) {
                    // It may be another name all the same.
                    many(body, tape, map);
                    return;
                }
            }
            scratch[seen++] = hash;
        }
    }

    private void many(byte[] body, Tape tape, int map) throws UnreadableAnswer {
        int slots = Integer.highestOneBit(tape.count(map)) << 2;
        if (slots > scratch.length) {
            scratch = new int[slots];
        } else {
            Arrays.fill(scratch, 0, slots, 0);
        }
        int end = tape.end(map);
        for (int entry = map + 1; entry < end; entry = tape.after(entry)) {
            enter(body, tape, entry, slots - 1);
        }
    }

    private void enter(byte[] body, Tape tape, int entry, int mask) throws UnreadableAnswer {
        int hash = tape.nameHash(entry);
        int slot = (hash ^ (hash >>> HALF)) & mask;
        int collisions = 0;
        while (scratch[slot] != 0) {
            int other = scratch[slot];
            boolean isTwice = tape.nameHash(other) == hash && isSame(body, tape, entry, other);
            if (isTwice || ++collisions > MOST_COLLISIONS) {
                throw new UnreadableAnswer();
            }
            slot = (slot + 1) & mask;
        }
        scratch[slot] = entry;
    }

    private static boolean isSame(byte[] body, Tape tape, int one, int other) {
        return text(body, tape, one).equals(text(body, tape, other));
    }

    private static String text(byte[] body, Tape tape, int entry) {
        return TextForm.text(body, tape.nameStart(entry), tape.nameLength(entry), tape.nameForm(entry));
    }
}
