package io.dynawright.config;

import java.util.Map;

/**
 * Defaults of a factory method, in place of those of the keys.
 *
 * @param name what {@code explain()} calls it
 * @param values the texts
 */
record Profile(String name, Map<Key<?>, String> values) {

    Profile {
        values = Map.copyOf(values);
    }

    /** The texts may be secrets. */
    @Override
    public String toString() {
        return "Profile[" + name + "]";
    }
}
