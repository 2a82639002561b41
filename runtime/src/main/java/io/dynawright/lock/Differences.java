package io.dynawright.lock;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What is different between two locks, a line each: a sign, the path, and what is or was there. What is in one only is shown
 * with all that it holds.
 */
final class Differences {

    private final List<String> lines = new ArrayList<>();

    private Differences() {}

    /** The differences; the one line {@code +} if there is no lock yet that could be compared. */
    static List<String> between(Optional<LockText> committed, LockText next) {
        if (committed.isEmpty()) {
            return List.of("+ the whole lock, which is new");
        }
        if (!committed.get().content().isObject()) {
            return List.of("! the whole lock, which is no JSON object");
        }
        Differences differences = new Differences();
        differences.compare("", committed.get().content(), next.content());
        return differences.lines.isEmpty() ? List.of("! the layout of the file") : differences.lines;
    }

    private void compare(String path, JsonNode was, JsonNode is) {
        if (was.isObject() && is.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            was.fieldNames().forEachRemaining(names::add);
            is.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(path.isEmpty() ? name : path + "/" + name, was.path(name), is.path(name)));
        } else if (is.isMissingNode()) {
            lines.add("- " + path + ": " + was);
        } else if (was.isMissingNode()) {
            lines.add("+ " + path + ": " + is);
        } else if (!was.equals(is)) {
            lines.add("! " + path + ": " + was + " -> " + is);
        }
    }
}
