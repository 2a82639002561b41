package io.dynawright.naming;

import io.dynawright.error.ConfigurationException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables are named after a program and an environment.
 *
 * @param before what goes before the logical name, with the separator; empty for nothing
 */
record PrefixedNames(String before) implements TableNames {

    private static final String PRODUCTION = "prod";
    private static final String SEPARATOR = "_";

    /** Parts that are blank, and the environment of production, are left out. */
    static PrefixedNames of(String prefix, String environment) {
        List<String> parts = Stream.of(
                        part("prefix", prefix), part("environment", environment.equals(PRODUCTION) ? "" : environment))
                .filter(part -> !part.isBlank())
                .toList();
        return new PrefixedNames(parts.stream().map(part -> part + SEPARATOR).collect(Collectors.joining()));
    }

    private static String part(String what, String part) {
        if (part.isBlank() || PhysicalName.hasLegalCharacters(part)) {
            return part;
        }
        throw new ConfigurationException("The " + what + " of table names is \"" + part
                + "\": names of tables have only " + PhysicalName.LEGAL_CHARACTERS);
    }

    @Override
    public String physical(String logical) {
        return before + logical;
    }
}
