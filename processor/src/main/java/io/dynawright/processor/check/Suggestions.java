package io.dynawright.processor.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
final class Suggestions {

    private Suggestions() {}

    /** The nearest of the names, unless even that one is too different to be meant. */
    static Optional<String> nearest(String written, List<String> names) {
        int tolerated = written.length() < 2 ? 0 : Math.max(1, written.length() / 3);
        return names.stream()
                .filter(name -> distance(written, name) <= tolerated)
                .min(Comparator.comparingInt(name -> distance(written, name)));
    }

    /** How many letters have to be added, dropped, changed or swapped with the next, regardless of case. */
    static int distance(String one, String other) {
        String left = one.toLowerCase(Locale.ROOT);
        String right = other.toLowerCase(Locale.ROOT);
        int[][] table = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : step(table, left, right, i, j);
            }
        }
        return table[left.length()][right.length()];
    }

    private static int step(int[][] table, String left, String right, int i, int j) {
        int changed = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int best = Math.min(table[i - 1][j - 1] + changed, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean isSwap = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return isSwap ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }
}
