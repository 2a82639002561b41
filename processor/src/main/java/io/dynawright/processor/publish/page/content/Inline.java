package io.dynawright.processor.publish.page.content;

/** A piece of a line. */
public sealed interface Inline {

    /** What it says. */
    String text();

    /** Words. */
    record Text(String text) implements Inline {}

    /** What a program reads or writes. */
    record Code(String text) implements Inline {}

    /**
     * A way to another place of the page.
     *
     * @param anchor the place's
     */
    record Link(String anchor, String text) implements Inline {}

    /** A word that stands out. */
    record Mark(Tone tone, String text) implements Inline {}

    /** What marks are about. */
    enum Tone {
        KEY,
        CARE,
        SECRET,
        PLAIN
    }
}
