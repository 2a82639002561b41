package io.dynawright.processor.publish.page.content;

import java.util.List;

/** A part of a section. */
public sealed interface Block {

    /**
     * Text in the author's words.
     *
     * @param text plain, its paragraphs parted by empty lines
     */
    record Prose(String text) implements Block {}

    /** A line of our own words. */
    record Paragraph(Line line) implements Block {}

    /** Something to mind. */
    record Warning(Line line) implements Block {}

    /**
     * Properties and what they are.
     *
     * @param title what they are properties of
     */
    record Facts(String title, List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A property. */
    record Fact(String label, List<Line> lines) {
        public Fact {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A table; the first cell of each row is the row's heading.
     *
     * @param kind what its rows are
     */
    record Grid(Kind kind, String caption, List<String> columns, List<Row> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param anchor its own, or empty
     * @param terms what it is found by
     */
    record Row(String anchor, List<String> terms, List<List<Line>> cells) {
        public Row {
            terms = List.copyOf(terms);
            cells = List.copyOf(cells);
        }
    }

    /** What rows are. */
    enum Kind {
        STACK,
        INDEX,
        VARIANT,
        ATTRIBUTE,
        METHOD
    }
}
