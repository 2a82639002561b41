package io.dynawright.processor.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Tells in what two states differ at all. */
public final class Differences {

    private Differences() {}

    /** What is in one only, or is not the same in both, in words. */
    public static List<String> between(LockState was, LockState is) {
        List<String> found = new ArrayList<>();
        add("table ", was.tables(), is.tables(), found);
        add("document ", was.documents(), is.documents(), found);
        add("enum ", was.enums(), is.enums(), found);
        return found;
    }

    private static void add(String kind, Map<String, ?> was, Map<String, ?> is, List<String> found) {
        TreeSet<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        names.removeIf(name -> was.containsKey(name) && was.get(name).equals(is.get(name)));
        names.forEach(name -> found.add(kind + name));
    }
}
