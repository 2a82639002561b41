package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;

/**
 * An annotation that is not Dynawright's. Which of them matter is for the rules to say.
 *
 * @param annotation its qualified name
 */
public record ForeignMark(String annotation, Spot spot) {

    /** The name without its package, with the at sign, as messages write it. */
    public String shortName() {
        return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
    }
}
