package io.dynawright.wire;

/** An answer of which everything was understood. */
final class ScannedAnswer {

    private final AnsweredItems items;
    private final byte[] rest;

    /**
     * What was found in an answer.
     *
     * @param rest the same document without the items
     */
    ScannedAnswer(AnsweredItems items, byte[] rest) {
        this.items = items;
        this.rest = rest;
    }

    /** Its items. */
    AnsweredItems items() {
        return items;
    }

    /** The same document without them. */
    byte[] rest() {
        return rest;
    }
}
