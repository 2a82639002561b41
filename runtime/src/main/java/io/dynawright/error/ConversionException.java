package io.dynawright.error;

import org.jspecify.annotations.Nullable;

/**
 * A stored attribute cannot become the Java value that the entity wants, or the other way round. The message names the
 * attribute, what was expected and what was found, never the value.
 *
 * <p>An item with such an attribute can be stepped over: see {@code Results.onUndecodable}.
 *
 * <p>{@link #context()} adds {@code attribute}, {@code expected} and {@code found}.
 */
public final class ConversionException extends DynawrightException {

    private static final long serialVersionUID = 2L;

    private final String attribute;
    private final String expected;
    private final String found;

    private ConversionException(
            Details details,
            String attribute,
            String expected,
            String found,
            Target target,
            @Nullable Throwable cause) {
        super(details.with("attribute", attribute).with("expected", expected).with("found", found), target, cause);
        this.attribute = attribute;
        this.expected = expected;
        this.found = found;
    }

    /** A stored value is not what was expected. */
    public static ConversionException onRead(String attribute, String expected, String found) {
        return new ConversionException(
                Details.of("Cannot read " + subject(attribute) + ": expected " + expected + ", found " + found),
                attribute,
                expected,
                found,
                Target.UNKNOWN,
                null);
    }

    private static String subject(String attribute) {
        return attribute.isEmpty() ? "the item" : "attribute " + attribute;
    }

    /** A Java value is not what DynamoDB can hold. */
    public static ConversionException onWrite(String attribute, String expected) {
        String found = "a value outside of that";
        return new ConversionException(
                Details.of("Cannot write attribute " + attribute + ": expected " + expected + ", found " + found),
                attribute,
                expected,
                found,
                Target.UNKNOWN,
                null);
    }

    /**
     * The value could be read, but a codec, a setter or a constructor of the user's threw an exception.
     *
     * @param attribute the path of the value that was read last; empty if the whole item was
     */
    public static ConversionException refused(String entity, String attribute, RuntimeException cause) {
        boolean isItem = attribute.isEmpty();
        String expected = "what " + entity + " accepts";
        String found = (isItem ? "an item that it refused with " : "a value that was refused with ")
                + cause.getClass().getName();
        return new ConversionException(
                Details.of("Cannot read " + (isItem ? "the item" : "attribute " + attribute) + ": expected " + expected
                        + ", found " + found),
                attribute,
                expected,
                found,
                Target.UNKNOWN,
                cause);
    }

    /**
     * The form of the item has a version that cannot be brought to today's.
     *
     * @param attribute the attribute that holds the version; empty if it is not that which is wrong
     * @param advice what to do next
     * @param cause what an upcaster has thrown
     */
    public static ConversionException onUpgrade(
            String attribute, String expected, String found, String advice, @Nullable RuntimeException cause) {
        return new ConversionException(
                Details.of("Cannot bring the item to today's form: expected " + expected + ", found " + found)
                        .advising(advice),
                attribute,
                expected,
                found,
                Target.UNKNOWN,
                cause);
    }

    /** The same error, of a call with this target; if the target is known already, this one. */
    public ConversionException in(Target target) {
        return target().isUnknown() ? because(problem(), target) : this;
    }

    /** The same error, met when the answer to a write was read. */
    public ConversionException afterWrite() {
        return because("The write was made, but its answer cannot be read. " + problem(), target());
    }

    private ConversionException because(String message, Target target) {
        Details details = Details.of(message).advising(advice());
        ConversionException located = new ConversionException(details, attribute, expected, found, target, getCause());
        located.setStackTrace(getStackTrace());
        return located;
    }

    /** The path of the attribute in the item; empty if the item as a whole is wrong, or was refused by the entity. */
    public String attribute() {
        return attribute;
    }

    /** What was expected. */
    public String expected() {
        return expected;
    }

    /** What was found, without its value. */
    public String found() {
        return found;
    }
}
