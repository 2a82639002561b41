package io.dynawright.error;

/** The condition of a write did not hold. */
public final class ConditionFailedException extends ConditionException {

    private static final long serialVersionUID = 1L;

    /** This item was there, or none. */
    public ConditionFailedException(CurrentItem<?> current, Target target, Throwable cause) {
        super(
                current.attributes().isEmpty()
                        ? "The condition of the write does not hold: there is no item with this key"
                        : "The condition of the write does not hold for the stored item",
                current,
                target,
                cause);
    }
}
