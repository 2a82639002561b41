package io.dynawright.samples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The figures that JMH does not measure: a line for each, of key and value. */
final class OtherFigures {
    private OtherFigures() {}

    /**
     * Reads a file of such lines; empty ones and those that begin with {@code #} do not count.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line is not a key and a number
     */
    static List<Ratio> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(OtherFigures::figure)
                .toList();
    }

    private static Ratio figure(String line) {
        String[] parts = line.split("\\s+");
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not a key and a value: " + line);
        }
        return new Ratio(parts[0], Double.parseDouble(parts[1]), "");
    }
}
