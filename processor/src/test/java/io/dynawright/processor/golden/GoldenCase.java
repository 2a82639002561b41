package io.dynawright.processor.golden;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * One folder of {@code src/test/resources/golden}: sources, and what must be generated from them. {@code options.txt}
 * adds options, a line each.
 */
record GoldenCase(Path folder) {

    private static final Path ROOT = Path.of("src/test/resources/golden");

    /** Every case, by name. */
    static List<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenCase::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that can be compiled in one run, for none has options of its own. */
    static List<GoldenCase> together() {
        return all().stream().filter(golden -> golden.options().isEmpty()).toList();
    }

    static GoldenCase named(String name) {
        return new GoldenCase(ROOT.resolve(name));
    }

    Path out() {
        return folder.resolve("out");
    }

    List<String> options() {
        Path options = folder.resolve("options.txt");
        try {
            return Files.exists(options) ? Files.readAllLines(options) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the user wrote. */
    List<JavaFileObject> inputs() {
        return inputTexts().entrySet().stream()
                .map(file -> source(file.getKey(), file.getValue()))
                .toList();
    }

    /** The same, as texts by path. */
    Map<String, String> inputTexts() {
        return texts(folder.resolve("in"));
    }

    /** What must be generated: texts by path below the source root. */
    Map<String, String> expected() {
        return Files.isDirectory(out()) ? texts(out()) : Map.of();
    }

    private static JavaFileObject source(String path, String text) {
        String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
        return JavaFileObjects.forSourceString(name, text);
    }

    private static Map<String, String> texts(Path root) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
