package io.dynawright.processor.publish.page.diagram;

import io.dynawright.processor.publish.page.html.Tag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws boxes, lines and arrows. Colours and fonts are in the page's style sheet. */
final class Drawing {

    /** How many letters fit into a title beside its note, and into a row. */
    private static final int TITLE_LETTERS = 27;

    private static final int ROW_LETTERS = 22;

    private Drawing() {}

    static Tag canvas(int width, int height, String title, String description) {
        Tag head = Tag.of("marker")
                .with("id", "arrowhead")
                .with("viewBox", "0 0 10 10")
                .with("refX", 9)
                .with("refY", 5)
                .with("markerWidth", 9)
                .with("markerHeight", 9)
                .with("orient", "auto-start-reverse")
                .add(Tag.of("path").with("class", "d-arrowhead").with("d", "M0 0L10 5L0 10z"));
        return Tag.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("role", "img")
                .with("aria-labelledby", "diagram-title")
                .with("aria-describedby", "diagram-desc")
                .with("width", width)
                .with("height", height)
                .with("viewBox", "0 0 " + width + " " + height)
                .add(
                        Tag.of("title").with("id", "diagram-title").text(title),
                        Tag.of("desc").with("id", "diagram-desc").text(description),
                        Tag.of("defs").add(head));
    }

    static Tag group(Group group) {
        Tag tag = Tag.of("g").with("class", "d-stack");
        tag.add(
                rectangle(group.x(), group.y(), Group.WIDTH, group.height(), 12),
                text("d-stack-label", group.x() + 20, group.y() + 27, "STACK"),
                text(
                        "d-stack-name",
                        group.x() + 68,
                        group.y() + 27,
                        shortened(group.stack().name(), 60)));
        group.units().forEach(unit -> tag.add(unit(unit)));
        return tag;
    }

    private static Tag unit(Unit unit) {
        Tag tag = Tag.of("g")
                .with("class", "d-unit")
                .with("data-target", unit.table().anchor());
        if (!unit.indexes().isEmpty()) {
            tag.add(beside(unit.table(), unit.indexes()));
        }
        unit.documents().forEach(document -> tag.add(below(unit.table(), document)));
        unit.boxes().forEach(box -> tag.add(box(box)));
        return tag;
    }

    /** One line from the table, with a branch to each index. */
    private static Tag beside(Box table, List<Box> indexes) {
        int trunk = table.right() + Unit.BESIDE / 2;
        Box last = indexes.get(indexes.size() - 1);
        String branches = indexes.stream()
                .map(index -> "M" + trunk + " " + index.middle() + "H" + index.x())
                .collect(Collectors.joining());
        String path = "M" + table.right() + " " + table.middle() + "H" + trunk + "V" + last.middle() + branches;
        return Tag.of("path").with("class", "d-line").with("d", path);
    }

    private static Tag below(Box table, Box document) {
        String path = "M" + (table.x() + 14) + " " + table.bottom() + "V" + document.middle() + "H" + document.x();
        return Tag.of("path").with("class", "d-line d-dashed").with("d", path);
    }

    private static Tag box(Box box) {
        Tag tag = Tag.of("g")
                .with("class", "d-box d-" + box.kind().name().toLowerCase(Locale.ROOT))
                .with("data-target", box.anchor())
                .add(Tag.of("title").text(box.title()), rectangle(box.x(), box.y(), box.width(), box.height(), 8));
        int letters = TITLE_LETTERS - Math.min(box.note().length(), 12);
        tag.add(
                text("d-title", box.x() + 14, box.baseline(-1), shortened(box.title(), letters)),
                text("d-note", box.right() - 12, box.baseline(-1), shortened(box.note(), 12)));
        for (int row = 0; row < box.keys().size(); row++) {
            key(box, row, tag);
        }
        if (!box.footer().isEmpty()) {
            tag.add(text("d-footer", box.x() + 14, box.baseline(box.keys().size()), box.footer()));
        }
        return tag;
    }

    private static void key(Box box, int row, Tag tag) {
        Box.Key key = box.keys().get(row);
        int y = box.baseline(row);
        tag.add(
                rectangle(box.x() + 14, y - 12, 24, 16, 4).with("class", "d-role"),
                text("d-role-name", box.x() + 26, y, key.role()),
                text("d-key", box.x() + 46, y, shortened(key.name(), ROW_LETTERS)),
                text("d-type", box.right() - 12, y, key.type()));
    }

    /** From the stack that comes later to the one that comes first, along a lane of its own. */
    static Tag arrow(Group later, Group first, int lane, int number) {
        int start = later.y() + 22;
        int end = first.y() + 22 + number * 6;
        String path = "M" + later.x() + " " + start + "H" + (lane + 8) + "Q" + lane + " " + start + " " + lane + " "
                + (start - 8) + "V" + (end + 8) + "Q" + lane + " " + end + " " + (lane + 8) + " " + end + "H"
                + (first.x() - 2);
        return Tag.of("path")
                .with("class", "d-arrow")
                .with("marker-end", "url(#arrowhead)")
                .with("d", path);
    }

    private static Tag rectangle(int x, int y, int width, int height, int radius) {
        return Tag.of("rect")
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height)
                .with("rx", radius);
    }

    private static Tag text(String style, int x, int y, String text) {
        return Tag.of("text").with("class", style).with("x", x).with("y", y).text(text);
    }

    private static String shortened(String text, int letters) {
        return text.length() <= letters ? text : text.substring(0, letters - 1) + "…";
    }
}
