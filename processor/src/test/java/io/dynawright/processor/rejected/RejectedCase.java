package io.dynawright.processor.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.processor.JavacRun;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of {@code rejected}: sources and what javac says to them. {@code options.txt} adds options, a line each, in
 * which {@code {folder}} is where these files are when javac runs; {@code classpath.txt} with {@code none} takes the class path away; what is in {@code generated} is there already, and
 * what is in {@code library} was compiled before, without any processor.
 */
record RejectedCase(Path folder) {

    static final Path ALL = Path.of("src", "test", "resources", "rejected");

    static List<RejectedCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(RejectedCase::new)
                    .toList();
        }
    }

    String code() {
        return folder.getFileName().toString();
    }

    Path expected() {
        return folder.resolve("expected.txt");
    }

    /** Everything that javac says. */
    String run(Path directory) throws IOException {
        JavacRun run = JavacRun.in(directory);
        copy(folder, run);
        if (Files.exists(folder.resolve("options.txt"))) {
            run.options(Files.readAllLines(folder.resolve("options.txt")).stream()
                    .map(option -> option.replace("{folder}", run.sources().toString()))
                    .toList());
        }
        if (Files.exists(folder.resolve("classpath.txt"))) {
            run.classPath(Files.createDirectories(directory.resolve("nothing")).toString());
        }
        if (Files.exists(folder.resolve("library"))) {
            run.classPath(compileLibrary(directory.resolve("library"))
                    + File.pathSeparator
                    + System.getProperty("java.class.path"));
        }
        return String.join("\n", run.run()) + "\n";
    }

    private Path compileLibrary(Path directory) throws IOException {
        JavacRun library = JavacRun.in(directory).options(List.of("-proc:none"));
        copy(folder.resolve("library"), library);
        assertThat(library.run()).isEmpty();
        return library.classes();
    }

    private static void copy(Path folder, JavacRun run) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = folder.relativize(file);
                Path target = relative.startsWith("generated")
                        ? run.generated().resolve(relative.subpath(1, relative.getNameCount()))
                        : run.sources().resolve(relative);
                if (!relative.startsWith("library")) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }

    @Override
    public String toString() {
        return code();
    }
}
