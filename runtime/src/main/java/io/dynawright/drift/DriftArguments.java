package io.dynawright.drift;

import io.dynawright.error.ConfigurationException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the main program is called with.
 *
 * @param tables the declared names of the tables to compare; empty for all
 * @param flags what else is said, each of it an option without a value
 */
record DriftArguments(Set<String> tables, Set<String> flags) {

    static final String USAGE = """
            Usage: java io.dynawright.drift.DriftMain [options]
              --table <name>        compare this table alone, by the name that its entity declares; can be repeated
              --json                print JSON
              --remove-undeclared   plan the removal of what only the tables have
              --help                print this
            Exit status: 0 all tables are as declared, 1 some are not, 2 some could not be compared, or wrong usage""";

    private static final String TABLE = "--table";
    private static final String JSON = "--json";
    private static final String REMOVE_UNDECLARED = "--remove-undeclared";
    private static final String HELP = "--help";

    private static final List<String> FLAGS = List.of(JSON, REMOVE_UNDECLARED, HELP);

    /** @throws ConfigurationException if there is one that is unknown, or has no value that must have one */
    static DriftArguments of(List<String> arguments) {
        Set<String> tables = new LinkedHashSet<>();
        Set<String> flags = new LinkedHashSet<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals(TABLE)) {
                if (!rest.hasNext()) {
                    throw wrong(TABLE + " needs the name of a table");
                }
                tables.add(rest.next());
            } else if (FLAGS.contains(argument)) {
                flags.add(argument);
            } else {
                throw wrong("There is no option " + argument);
            }
        }
        return new DriftArguments(tables, flags);
    }

    private static ConfigurationException wrong(String fault) {
        return new ConfigurationException(fault + ".\n" + USAGE);
    }

    boolean asksForHelp() {
        return flags.contains(HELP);
    }

    boolean wantsJson() {
        return flags.contains(JSON);
    }

    /** Sets what was said of the steps. */
    DriftOptions configure(DriftOptions options) {
        return flags.contains(REMOVE_UNDECLARED) ? options.removeUndeclared() : options;
    }
}
