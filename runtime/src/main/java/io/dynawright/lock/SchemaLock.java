package io.dynawright.lock;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * Brings the schema lock up to date, and checks that it is.
 *
 * <pre>
 * java -cp &lt;classes and dependencies&gt; io.dynawright.lock.SchemaLock accept dynawright.lock.json
 * java -cp &lt;classes and dependencies&gt; io.dynawright.lock.SchemaLock verify dynawright.lock.json
 * </pre>
 *
 * <p>A compilation with {@code -Adynawright.lock=<path>} compares what is stored now with that file, and writes how the
 * file would look today to {@code META-INF/dynawright/dynawright.lock.json} in the folder of its classes, also if it
 * failed because of the lock. From there this takes it: from the folder that {@code --from} names, or else from the one
 * folder of the class path that has such a file. Libraries are not looked into.
 *
 * <ul>
 *   <li>{@code accept} shows what changes, and writes the file; either all of it is written or nothing. It does not ask
 *       whether old items can still be read: it is how one tells that they need not be. Run it after a compilation with
 *       the very file that it replaces, or what was stored under earlier schema versions would be lost; it refuses to write
 *       if that is so.
 *   <li>{@code verify} writes nothing, and shows what {@code accept} would change: for builds that check that the
 *       committed file is what the sources say.
 * </ul>
 *
 * <p>It exits with 0 if the file is, or is now, as it should be; with 1 if {@code verify} finds it different or missing;
 * with 2 if it could not do what it was asked for, and says why to the standard error stream. It says the names of tables,
 * attributes and classes, and knows no items.
 */
public final class SchemaLock {

    private static final String USAGE = """
            Usage: SchemaLock accept|verify <lock file> [--from <classes folder>]

              accept   shows what has changed in what is stored, and writes it to the lock file
              verify   shows it, writes nothing, and exits with 1 if there is anything
              --from   the folder of compiled classes; otherwise the one on the class path

            Exit status: 0 the lock is as it should be, 1 it is not, 2 something went wrong
            """;

    private static final int DONE = 0;
    private static final int DIFFERENT = 1;
    private static final int FAILED = 2;

    private SchemaLock() {}

    /** Runs the command that the arguments give, and ends the program. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    /** Runs a command, and gives the exit status. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.print(USAGE);
            return DONE;
        }
        Optional<Command> command = Command.of(arguments);
        if (command.isEmpty()) {
            err.print(USAGE);
            return FAILED;
        }
        try {
            return run(command.get(), out);
        } catch (LockException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private static int run(Command command, PrintStream out) throws LockException {
        LockText next = Candidates.find(command.from(), System.getProperty("java.class.path", ""));
        Optional<LockText> committed = LockText.ifPresent(command.lock());
        List<String> differences = Differences.between(committed, next);
        if (committed.isPresent() && committed.get().text().equals(next.text())) {
            out.println(command.lock() + " is up to date.");
            return DONE;
        }
        differences.forEach(out::println);
        if (command.action() == Command.Action.VERIFY) {
            out.println(command.lock() + " is not up to date. Run SchemaLock accept, and commit the file.");
            return DIFFERENT;
        }
        if (committed.isPresent()) {
            Replacement.check(committed.get(), next);
        }
        next.write(command.lock());
        out.println(command.lock() + " is written. Commit it.");
        return DONE;
    }
}
