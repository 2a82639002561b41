package io.dynawright.processor.publish.page.markdown;

import io.dynawright.processor.publish.page.content.Inline;
import io.dynawright.processor.publish.page.content.Line;
import java.util.List;
import java.util.stream.Collectors;

/** Texts as Markdown: whatever an author writes is shown as it is. */
final class Markdown {

    private static final String SPECIAL = "\\`*_{}[]<>#|~&!";

    private Markdown() {}

    /** Words in which nothing is markup. */
    static String text(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(letter -> {
            if (SPECIAL.indexOf(letter) >= 0) {
                out.append('\\');
            }
            out.append((char) (letter == '\n' ? ' ' : letter));
        });
        return out.toString();
    }

    /** Code, in more back quotes than it has itself. */
    private static String code(String text) {
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        String gap = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + gap + text.replace('\n', ' ') + gap + fence;
    }

    static String line(Line line) {
        return line.pieces().stream().map(Markdown::piece).collect(Collectors.joining());
    }

    private static String piece(Inline piece) {
        if (piece instanceof Inline.Code) {
            return code(piece.text());
        }
        if (piece instanceof Inline.Link link) {
            return "[" + text(link.text()) + "](#" + link.anchor() + ")";
        }
        return piece instanceof Inline.Mark ? "**" + text(piece.text()) + "**" : text(piece.text());
    }

    /** A cell of a table, in which a bar ends the cell even within code. */
    static String cell(List<Line> lines) {
        return lines.stream()
                .map(Markdown::line)
                .map(text -> text.replaceAll("(?<!\\\\)\\|", "\\\\|"))
                .collect(Collectors.joining("<br>"));
    }

    /** A place that links lead to. */
    static String anchor(String anchor) {
        return "<a id=\"" + anchor + "\"></a>";
    }
}
