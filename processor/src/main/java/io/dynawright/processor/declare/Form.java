package io.dynawright.processor.declare;

/**
 * The form in which a type's values are stored, where it has several.
 *
 * @param as what {@code @Attribute(as = …)} says
 * @param format what the table says
 */
public record Form(As as, Format format) {

    /** The annotation's constants. */
    public enum As {
        DEFAULT,
        ISO,
        EPOCH_SECONDS,
        EPOCH_MILLIS,
        SET
    }

    /** The annotation's constants. */
    public enum Format {
        DYNAWRIGHT,
        AWS_ENHANCED,
        AWS_V1
    }
}
