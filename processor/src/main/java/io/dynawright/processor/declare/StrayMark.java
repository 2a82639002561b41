package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;

/**
 * One of our annotations on something that is no attribute.
 *
 * @param annotation its simple name
 */
public record StrayMark(String annotation, Place place, String member, Spot spot) {

    /** What it was written on. */
    public enum Place {
        STATIC_FIELD("static field"),
        TRANSIENT_FIELD("transient field"),
        METHOD("method");

        private final String text;

        Place(String text) {
            this.text = text;
        }

        /** The noun for it. */
        public String text() {
            return text;
        }
    }
}
