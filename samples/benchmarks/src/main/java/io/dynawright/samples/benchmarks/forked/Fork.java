package io.dynawright.samples.benchmarks.forked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A program to be run in a process of its own.
 *
 * @param command the program and its arguments
 */
public record Fork(List<String> command) {
    /** How the program ended, what it printed, and how long it took from its start to its end. */
    public record Outcome(int exit, String output, double millis) {
        /** Returns this outcome if the program ended well. */
        public Outcome successful() throws IOException {
            if (exit != 0) {
                throw new IOException("The program ended with " + exit + ":\n" + output);
            }
            return this;
        }

        /** Returns the number that it printed on the line that begins with this name. */
        public double number(String name) {
            return output.lines()
                    .filter(line -> line.startsWith(name + " "))
                    .map(line -> line.substring(name.length() + 1))
                    .mapToDouble(Double::parseDouble)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("There is no " + name + " in: " + output));
        }
    }

    /** Returns a program of the JDK that runs this one, such as {@code javac}. */
    public static Fork ofTool(String tool, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(arguments);
        return new Fork(command);
    }

    /** Returns a main class of this class path. */
    public static Fork ofMain(Class<?> main, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(Arrays.asList(arguments));
        return ofTool("java", command);
    }

    /** Runs the program to its end, however that is. */
    public Outcome run() throws IOException, InterruptedException {
        Path output = Files.createTempFile("fork", ".txt");
        try {
            long start = System.nanoTime();
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            double millis = (System.nanoTime() - start) / 1e6;
            return new Outcome(exit, Files.readString(output), millis);
        } finally {
            Files.delete(output);
        }
    }
}
