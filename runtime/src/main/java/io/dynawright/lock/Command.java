package io.dynawright.lock;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for.
 *
 * @param from the folder of classes; empty for the class path
 */
record Command(Action action, Path lock, Optional<Path> from) {

    private static final String FROM = "--from";

    /** What is done with the lock. */
    enum Action {
        ACCEPT,
        VERIFY
    }

    /** The command that these arguments are; empty if they are none. */
    static Optional<Command> of(List<String> arguments) {
        boolean hasFrom = arguments.size() == 4 && arguments.get(2).equals(FROM);
        if (arguments.size() != 2 && !hasFrom) {
            return Optional.empty();
        }
        try {
            Path lock = Path.of(arguments.get(1));
            Optional<Path> from = hasFrom ? Optional.of(Path.of(arguments.get(3))) : Optional.empty();
            return action(arguments.get(0)).map(action -> new Command(action, lock, from));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Action> action(String word) {
        return switch (word) {
            case "accept" -> Optional.of(Action.ACCEPT);
            case "verify" -> Optional.of(Action.VERIFY);
            default -> Optional.empty();
        };
    }
}
