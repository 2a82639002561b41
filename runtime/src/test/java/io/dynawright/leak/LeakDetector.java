package io.dynawright.leak;

import io.dynawright.error.DynawrightException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Looks for planted {@link Secrets} in what tests let out, and keeps where there were some until it is asked. */
public final class LeakDetector {

    private static final List<String> LEAKS = new ArrayList<>();

    private LeakDetector() {}

    /**
     * Looks at a text.
     *
     * @param place what the text is; it must not have a secret itself
     */
    public static void inspect(String place, String text) {
        Secrets.in(text).ifPresent(form -> {
            synchronized (LEAKS) {
                LEAKS.add(form.secret() + " (" + form.encoding() + ") in " + place);
            }
        });
    }

    /** Looks at what an object says of itself. */
    public static void inspect(Object object) {
        inspect(object.getClass().getName() + ".toString()", String.valueOf(object));
    }

    /** Looks at all that an exception says, and at all that it was caused by. */
    public static void inspect(Throwable error) {
        inspect(error, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static void inspect(Throwable error, Set<Throwable> seen) {
        if (error == null || !seen.add(error)) {
            return;
        }
        String type = error.getClass().getName();
        inspect(type + ".getMessage()", String.valueOf(error.getMessage()));
        inspect(type + ".toString()", error.toString());
        if (error instanceof DynawrightException own) {
            inspect(type + ".context()", own.context().toString());
            inspect(type + ".target()", own.target().toString());
        }
        inspect(error.getCause(), seen);
        for (Throwable suppressed : error.getSuppressed()) {
            inspect(suppressed, seen);
        }
    }

    /** The leaks that were found since it was asked last. */
    static List<String> drain() {
        synchronized (LEAKS) {
            List<String> leaks = List.copyOf(LEAKS);
            LEAKS.clear();
            return leaks;
        }
    }
}
