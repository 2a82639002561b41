package io.dynawright.lock;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the lock that a compilation has written. */
final class Candidates {

    private static final String NAME = "META-INF/dynawright/dynawright.lock.json";

    private static final String COMPILE = " Compile first, with the option -Adynawright.lock=<lock file>";

    private Candidates() {}

    /** The lock in this folder of classes, or in the only folder of the class path that has one. */
    static LockText find(Optional<Path> from, String classPath) throws LockException {
        if (from.isPresent()) {
            return in(from.get());
        }
        List<Path> folders = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(classPath)
                .map(Path::of)
                .filter(folder -> Files.exists(folder.resolve(NAME)))
                .distinct()
                .toList();
        if (folders.isEmpty()) {
            throw new LockException("No folder of the class path has " + NAME + "." + COMPILE
                    + ", and put the folder of its classes on the class path or name it with --from.");
        }
        if (folders.size() > 1) {
            throw new LockException("Several folders of the class path have one; name that which is meant with --from: "
                    + folders.stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
        return in(folders.get(0));
    }

    private static LockText in(Path classes) throws LockException {
        Path file = classes.resolve(NAME);
        LockText found = LockText.ifPresent(file)
                .orElseThrow(() -> new LockException("There is no " + file + "." + COMPILE + "."));
        if (!found.content().isObject()) {
            throw new LockException(file + " is no JSON object." + COMPILE + ".");
        }
        return found;
    }
}
