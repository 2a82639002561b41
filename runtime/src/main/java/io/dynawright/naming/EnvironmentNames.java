package io.dynawright.naming;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tables have the names that variables of the environment tell.
 *
 * @param pattern of the names of variables
 */
record EnvironmentNames(NamePattern pattern, Map<String, String> environment) implements SearchedNames {

    private static final String TABLE = "TABLE";

    EnvironmentNames {
        environment = Map.copyOf(environment);
    }

    static EnvironmentNames of(String pattern, Map<String, String> environment) {
        return new EnvironmentNames(NamePattern.of(pattern, Set.of(TABLE)), environment);
    }

    /** A variable that is blank counts as one that is not set. */
    @Override
    public Optional<String> find(String logical) {
        return Optional.ofNullable(environment.get(variable(logical)))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    @Override
    public Place place(String logical) {
        return Place.of("the environment variable " + variable(logical));
    }

    private String variable(String logical) {
        String name = logical.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        return pattern.fill(Map.of(TABLE, name));
    }

    /** The environment has secrets. */
    @Override
    public String toString() {
        return "EnvironmentNames[" + pattern.text() + "]";
    }
}
