package io.dynawright.processor.lock;

import io.dynawright.processor.DynawrightModuleProcessor;
import io.dynawright.processor.JavacRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Sources that are compiled against a lock.
 *
 * @param folder where that is done; the lock is in it
 */
record LockedModule(Path folder) {

    /** Compiles, and tells what javac says; the lock that it has written is {@link #next()}. */
    List<String> compile(String source) throws IOException {
        return run(source, JavacRun.in(folder));
    }

    /** The same without generating any code, which takes a tenth of the time. */
    List<String> compare(String source) throws IOException {
        return run(
                source,
                JavacRun.in(folder).only(new DynawrightModuleProcessor()).options(List.of("-proc:only")));
    }

    private List<String> run(String source, JavacRun run) throws IOException {
        Files.deleteIfExists(candidate());
        return run.options(List.of("-Adynawright.lock=" + lock()))
                .with("com/acme/Order.java", source)
                .run();
    }

    Path lock() {
        return folder.resolve("dynawright.lock.json");
    }

    Path classes() {
        return folder.resolve("classes");
    }

    /** The lock as it would be committed next. */
    String next() throws IOException {
        return Files.readString(candidate());
    }

    private Path candidate() {
        return classes().resolve("META-INF/dynawright/dynawright.lock.json");
    }
}
