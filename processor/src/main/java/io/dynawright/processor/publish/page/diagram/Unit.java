package io.dynawright.processor.publish.page.diagram;

import java.util.List;
import java.util.stream.Stream;

/** A table with its indexes at its right and its documents below it, all at their places. */
record Unit(Box table, List<Box> indexes, List<Box> documents) {

    /** The room for lines between a table and its indexes. */
    static final int BESIDE = 48;

    private static final int BETWEEN = 12;
    private static final int INDENT = 28;

    Unit {
        indexes = List.copyOf(indexes);
        documents = List.copyOf(documents);
    }

    /** The boxes, which are all at the origin, put beside and below each other. */
    static Unit of(Box table, List<Box> indexes, List<Box> documents) {
        return new Unit(
                table, stacked(indexes, Box.WIDTH + BESIDE, 0), stacked(documents, INDENT, table.height() + BETWEEN));
    }

    private static List<Box> stacked(List<Box> boxes, int left, int top) {
        int[] y = {top};
        return boxes.stream()
                .map(box -> {
                    Box placed = box.at(left, y[0]);
                    y[0] += box.height() + BETWEEN;
                    return placed;
                })
                .toList();
    }

    Stream<Box> boxes() {
        return Stream.of(Stream.of(table), indexes.stream(), documents.stream()).flatMap(boxes -> boxes);
    }

    int width() {
        return boxes().mapToInt(Box::right).max().orElse(0) - table.x();
    }

    int height() {
        return boxes().mapToInt(Box::bottom).max().orElse(0) - table.y();
    }

    Unit at(int left, int top) {
        return new Unit(
                table.at(left, top),
                indexes.stream().map(box -> box.at(left, top)).toList(),
                documents.stream().map(box -> box.at(left, top)).toList());
    }
}
