package io.dynawright.error;

/** The condition of a write did not hold. */
public final class ConditionFailedException extends ConditionException {

    private static final long serialVersionUID = 2L;

    /** This item was there, or none. */
    public ConditionFailedException(CurrentItem<?> current, Target target, Throwable cause) {
        super(current.attributes().isEmpty() ? missing() : unfit(), current, target, cause);
    }

    private static Details missing() {
        return Details.of("The condition of the write does not hold: there is no item with this key")
                .advising("Insert the item first, or check the key");
    }

    private static Details unfit() {
        return Details.of("The condition of the write does not hold for the stored item")
                .advising("Look at current(…), and decide anew: the same write fails until the item changes");
    }
}
