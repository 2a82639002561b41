package io.dynawright.samples.benchmarks.forked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was found out, by the keys of {@code ratios.json}. */
public final class Figures {
    private final Map<String, Double> byKey = new LinkedHashMap<>();

    public void add(String key, double value) {
        byKey.put(key, value);
    }

    /** Writes a line for each: the key, a space, the figure. */
    public void write(Path file) throws IOException {
        Files.writeString(file, text());
    }

    String text() {
        return byKey.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s %.4f\n", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }
}
