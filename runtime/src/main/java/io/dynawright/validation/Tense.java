package io.dynawright.validation;

/** When a moment has to be, seen from now. */
public enum Tense {
    PAST,
    PAST_OR_PRESENT,
    FUTURE,
    FUTURE_OR_PRESENT;

    /** Whether a moment is right that is before now if this is negative, and after now if it is positive. */
    boolean admits(int comparison) {
        return switch (this) {
            case PAST -> comparison < 0;
            case PAST_OR_PRESENT -> comparison <= 0;
            case FUTURE -> comparison > 0;
            case FUTURE_OR_PRESENT -> comparison >= 0;
        };
    }
}
