package io.dynawright.config;

/**
 * A text that a source gives for a key.
 *
 * @param origin which source it is, in words
 */
record Setting(String text, String origin) {

    /** The text may be a secret. */
    @Override
    public String toString() {
        return "Setting[" + origin + "]";
    }
}
