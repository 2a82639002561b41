package io.dynawright.processor.publish.page.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pieces one after the other; the spaces between them are their own. */
public record Line(List<Inline> pieces) {

    /** Copies the list. */
    public Line {
        pieces = List.copyOf(pieces);
    }

    /** These pieces. */
    public static Line of(Inline... pieces) {
        return new Line(List.of(pieces));
    }

    /** Words alone. */
    public static Line text(String text) {
        return of(new Inline.Text(text));
    }

    /** Code alone. */
    public static Line code(String text) {
        return of(new Inline.Code(text));
    }

    /** Pieces with the same words between any two. */
    public static Line joined(String separator, List<? extends Inline> pieces) {
        List<Inline> all = new ArrayList<>();
        for (Inline piece : pieces) {
            if (!all.isEmpty()) {
                all.add(new Inline.Text(separator));
            }
            all.add(piece);
        }
        return new Line(all);
    }

    /** The same with these pieces before it. */
    public Line after(Inline... before) {
        return new Line(Stream.concat(Stream.of(before), pieces.stream()).toList());
    }

    /** The same with these pieces behind it. */
    public Line then(Inline... behind) {
        return new Line(Stream.concat(pieces.stream(), Stream.of(behind)).toList());
    }

    /** What it says. */
    public String plain() {
        return pieces.stream().map(Inline::text).collect(Collectors.joining());
    }
}
