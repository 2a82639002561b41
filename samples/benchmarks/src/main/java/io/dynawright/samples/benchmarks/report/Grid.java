package io.dynawright.samples.benchmarks.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table.
 *
 * @param rows each as long as the header
 */
record Grid(List<String> header, List<List<String>> rows) {
    /** Returns it for a terminal: columns under one another, the first to the left, the others to the right. */
    String text() {
        List<Integer> widths =
                IntStream.range(0, header.size()).mapToObj(this::width).toList();
        StringBuilder text = new StringBuilder(line(header, widths));
        rows.forEach(row -> text.append(line(row, widths)));
        return text.toString();
    }

    private int width(int column) {
        return IntStream.concat(
                        IntStream.of(header.get(column).length()),
                        rows.stream().mapToInt(row -> row.get(column).length()))
                .max()
                .getAsInt();
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> String.format(
                        column == 0 ? "%-" + widths.get(column) + "s" : "%" + widths.get(column) + "s",
                        cells.get(column)))
                .collect(Collectors.joining("  ", "", "\n"));
    }

    /** Returns it in Markdown. */
    String markdown() {
        String rule = header.stream()
                .map(title -> title.equals(header.get(0)) ? "---" : "---:")
                .collect(Collectors.joining("|", "|", "|\n"));
        return markdown(header) + rule + rows.stream().map(Grid::markdown).collect(Collectors.joining());
    }

    private static String markdown(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
