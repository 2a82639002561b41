package io.dynawright.processor.problem;

/**
 * One thing to tell the user.
 *
 * @param code {@code DW} and three digits
 * @param text the rule, what was found, and how to mend it; several lines where that reads better
 * @param spot the most exact place there is: an annotation's value, else the annotation, else the element
 */
public record Problem(String code, Severity severity, String text, Spot spot) {

    /** javac indents the lines after the first by two; two more set them apart from the source line that it shows. */
    private static final String NEXT_LINE = "\n  ";

    static Problem error(String code, Spot spot, String... lines) {
        return new Problem(code, Severity.ERROR, String.join(NEXT_LINE, lines), spot);
    }

    static Problem warning(String code, Spot spot, String... lines) {
        return new Problem(code, Severity.WARNING, String.join(NEXT_LINE, lines), spot);
    }
}
