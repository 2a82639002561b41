package io.dynawright.samples.benchmarks.compile;

import io.dynawright.samples.benchmarks.forked.Fork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * So many entities, and a folder to compile them in.
 *
 * @param folder has the entities' sources, and what is made of them
 * @param entities the files of the entities
 * @param classPath what they are compiled against
 * @param processor the jar of the processor
 */
record Compilation(Path folder, List<Path> entities, String classPath, String processor) {
    /** Writes the entities. */
    static Compilation of(Path folder, int count, String processor) throws IOException {
        List<Path> entities = EntitySources.write(folder.resolve("entities"), count);
        return new Compilation(folder, entities, System.getProperty("java.class.path"), processor);
    }

    /** Returns the milliseconds that javac takes for the entities, with the processor. What that generates is kept. */
    double withProcessor() throws IOException, InterruptedException {
        empty(generated());
        return compile(
                entities, List.of("-processorpath", processor, "-s", generated().toString()));
    }

    /** Returns those that it takes without, for the entities and what was generated of them before. */
    double withoutProcessor() throws IOException, InterruptedException {
        List<Path> sources = new ArrayList<>(entities);
        try (Stream<Path> files = Files.walk(generated())) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
        }
        return compile(sources, List.of("-proc:none"));
    }

    private Path generated() {
        return folder.resolve("generated");
    }

    private double compile(List<Path> sources, List<String> options) throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        empty(classes);
        Path list = folder.resolve("sources.txt");
        Files.write(list, sources.stream().map(Path::toString).toList());
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-nowarn", "-cp", classPath, "-d", classes.toString(), "@" + list));
        return Fork.ofTool("javac", arguments).run().successful().millis();
    }

    private static void empty(Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
    }

    /** Deletes a folder and all that is in it. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
