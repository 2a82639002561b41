package io.dynawright.time;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Ids of time zones that are nearly written like a given text, however its letters are cased. */
final class NearZones {

    private static final int MAX_SHOWN = 3;

    /** Nobody writes a longer id, and the comparison takes time that grows with the length. */
    private static final int MAX_LENGTH = 64;

    private NearZones() {}

    /** The nearest, those that are equally near in alphabetical order; none if nothing is near. */
    static List<String> of(String text) {
        if (text.length() > MAX_LENGTH) {
            return List.of();
        }
        String wanted = plain(text);
        int best = Math.max(1, wanted.length() / 4);
        List<String> near = new ArrayList<>();
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            int distance = distance(wanted, plain(id), plain(city(id)));
            if (distance < best) {
                near.clear();
                best = distance;
            }
            if (distance == best) {
                near.add(id);
            }
        }
        return near.subList(0, Math.min(MAX_SHOWN, near.size()));
    }

    /** People leave out the continent, so that a whole city is as good as a whole id. */
    private static int distance(String wanted, String id, String city) {
        return Math.min(distance(wanted, id), distance(wanted, city));
    }

    private static String city(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private static String plain(String id) {
        return id.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    /** How many letters must be put in, left out or replaced to make one text of the other. */
    private static int distance(String text, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= text.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int replaced = diagonal + (text.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[other.length()];
    }
}
