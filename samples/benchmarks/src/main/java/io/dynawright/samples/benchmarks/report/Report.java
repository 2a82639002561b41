package io.dynawright.samples.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints what was measured, and writes it as JSON, Markdown and SVG.
 *
 * @param others the figures that JMH does not measure
 */
record Report(JmhResults jmh, List<Ratio> others, Machine machine) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final MathContext DIGITS = new MathContext(4);

    /**
     * Makes a report of all {@code jmh-*.json} and {@code figures-*.txt} in a folder, and writes it there.
     *
     * @param args the folder
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Report report = read(folder);
        report.write(folder);
        System.out.println(report.text());
    }

    static Report read(Path folder) throws IOException {
        JmhResults jmh = JmhResults.read(files(folder, "jmh-*.json"));
        List<Ratio> others = new ArrayList<>();
        for (Path file : files(folder, "figures-*.txt")) {
            others.addAll(OtherFigures.read(file));
        }
        return new Report(jmh, others, Machine.here(jmh.jdk()));
    }

    private static List<Path> files(Path folder, String pattern) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            List<Path> files = new ArrayList<>();
            found.forEach(files::add);
            return files.stream().sorted().toList();
        }
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("ratios.json"), json());
        Files.writeString(folder.resolve("ratios.md"), markdown());
        Files.writeString(folder.resolve("ratios.svg"), Chart.of(ratios(), machine));
    }

    List<Ratio> ratios() {
        return Stream.concat(Ratio.of(jmh.measurements()).stream(), others.stream())
                .toList();
    }

    /** Returns one flat object, with four digits of each value. */
    String json() throws IOException {
        ObjectNode object = JSON.createObjectNode();
        ratios().forEach(ratio -> object.put(ratio.key(), new BigDecimal(ratio.value()).round(DIGITS)));
        return JSON.writeValueAsString(object) + "\n";
    }

    String text() {
        StringBuilder text = new StringBuilder();
        grids().forEach(grid -> text.append(grid.text()).append('\n'));
        return text.append(machine.text()).append('\n').append(jmh.settings()).toString();
    }

    String markdown() {
        StringBuilder markdown = new StringBuilder();
        grids().forEach(grid -> markdown.append(grid.markdown()).append('\n'));
        return markdown.append(machine.text())
                .append(". JMH: ")
                .append(jmh.settings())
                .append(".\n")
                .toString();
    }

    private List<Grid> grids() {
        return Stream.of(
                        Grids.goals(ratios()),
                        Grids.comparison(Metric.TIME, jmh.measurements()),
                        Grids.comparison(Metric.ALLOC, jmh.measurements()),
                        Grids.others(others))
                .filter(grid -> !grid.rows().isEmpty())
                .toList();
    }
}
