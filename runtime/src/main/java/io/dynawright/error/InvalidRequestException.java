package io.dynawright.error;

/**
 * The call was refused before anything was sent, since DynamoDB could not take it: a null, empty or overlong key, a
 * null operand, bounds in the wrong order, an attribute changed twice in one update.
 */
public final class InvalidRequestException extends DynawrightException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the call. */
    public InvalidRequestException(String message, Target target) {
        super(message, target, null);
    }

    /** What is wrong with an operand, wherever it is used. */
    public InvalidRequestException(String message) {
        this(message, Target.UNKNOWN);
    }

    /** The same error, of a call with this target; if the target is known already, this one. */
    public InvalidRequestException in(Target target) {
        if (!target().isUnknown()) {
            return this;
        }
        InvalidRequestException located = new InvalidRequestException(problem(), target);
        located.setStackTrace(getStackTrace());
        return located;
    }
}
