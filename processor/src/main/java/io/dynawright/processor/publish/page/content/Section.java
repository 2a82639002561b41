package io.dynawright.processor.publish.page.content;

import java.util.List;

/**
 * What is said of a table or a document.
 *
 * @param anchor its place in the page
 * @param terms what it is found by, besides its rows
 * @param subtitle what it is in the program
 * @param parts under headings of their own
 */
public record Section(
        Kind kind,
        String anchor,
        String title,
        List<String> terms,
        Line subtitle,
        List<Block> intro,
        List<Part> parts) {

    /** Copies the lists. */
    public Section {
        terms = List.copyOf(terms);
        intro = List.copyOf(intro);
        parts = List.copyOf(parts);
    }

    /** Blocks under a heading. */
    public record Part(String anchor, String title, List<Block> blocks) {

        /** Copies the list. */
        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /** What sections are about. */
    public enum Kind {
        TABLE("Table"),
        DOCUMENT("Document");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }

        /** The word for it. */
        public String noun() {
            return noun;
        }
    }
}
