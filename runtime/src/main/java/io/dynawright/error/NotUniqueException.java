package io.dynawright.error;

/** There is more than one item where exactly one is asked for: {@code one()}. */
public final class NotUniqueException extends DynawrightException {

    private static final long serialVersionUID = 2L;

    /** The results of this target's call have several items. */
    public NotUniqueException(Target target) {
        super(
                Details.of("There is more than one item")
                        .advising("Narrow what is asked for, or take first() or list()"),
                target,
                null);
    }
}
