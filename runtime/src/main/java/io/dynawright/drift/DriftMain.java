package io.dynawright.drift;

import io.dynawright.Dynawright;
import io.dynawright.DynawrightConfig;
import io.dynawright.error.ConfigurationException;
import io.dynawright.error.DynawrightException;
import io.dynawright.schema.DeclaredTable;
import io.dynawright.schema.TableDefinitions;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Compares the tables of all modules on the class path with what is deployed, and prints what differs, and the commands
 * that change it. Meant for CI: the exit status is 0 if all tables are as declared, 1 if some are not, and 2 if some could
 * not be compared, or it was called wrongly.
 *
 * <pre>
 * java -cp "$CLASSPATH" io.dynawright.drift.DriftMain --table orders --json
 * </pre>
 *
 * <p>It is configured by the environment, as {@link DynawrightConfig} tells: Region, credentials, endpoint, and what tables
 * are called in DynamoDB. {@code --help} tells the options. It changes nothing.
 */
public final class DriftMain {

    private static final int CLEAN = 0;
    private static final int DRIFTED = 1;
    private static final int NOT_COMPARED = 2;

    private DriftMain() {}

    /** Runs in the environment of this process, and ends it with the exit status. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv(), System.out, System.err));
    }

    /**
     * The same in another environment, and without ending the process.
     *
     * @param arguments the options
     * @param environment the variables that configure the connection
     * @param out takes the report
     * @param err takes what went wrong
     * @return the exit status
     */
    public static int run(List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            DriftArguments chosen = DriftArguments.of(arguments);
            if (chosen.asksForHelp()) {
                out.println(DriftArguments.USAGE);
                return CLEAN;
            }
            return compare(chosen, environment, out);
        } catch (DynawrightException failure) {
            err.println(failure.getMessage());
            return NOT_COMPARED;
        }
    }

    private static int compare(DriftArguments arguments, Map<String, String> environment, PrintStream out) {
        List<DeclaredTable> tables = chosen(arguments, TableDefinitions.onClassPath());
        try (Dynawright dynawright = Dynawright.create(DynawrightConfig.fromEnvironment(environment))) {
            DriftReport report = dynawright.drift(tables, arguments::configure);
            out.println(arguments.wantsJson() ? report.toJson() : report);
            if (!report.isComplete()) {
                return NOT_COMPARED;
            }
            return report.isClean() ? CLEAN : DRIFTED;
        }
    }

    private static List<DeclaredTable> chosen(DriftArguments arguments, List<DeclaredTable> all) {
        if (all.isEmpty()) {
            throw new ConfigurationException("No module on the class path tells of its tables in "
                    + TableDefinitions.FILE
                    + ". Compile with -Adynawright.module=<name>, and put what comes of it on the"
                    + " class path");
        }
        List<String> names = all.stream().map(DeclaredTable::name).toList();
        String unknown = arguments.tables().stream()
                .filter(name -> !names.contains(name))
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new ConfigurationException(
                    "No module declares " + unknown + ". There are: " + String.join(", ", names));
        }
        return arguments.tables().isEmpty()
                ? all
                : all.stream()
                        .filter(table -> arguments.tables().contains(table.name()))
                        .toList();
    }
}
