package io.dynawright.error;

import org.jspecify.annotations.Nullable;

/**
 * The cipher, or the provider of its keys, failed with an exception of its own, which is the cause: the item was not
 * written, or what was read could not be made readable. Items that were changed or belong elsewhere are a {@link
 * ConversionException}, and a missing cipher is a {@link ConfigurationException}.
 *
 * <p>A cipher of your own that knows better, such as that its key management is only busy, throws an exception of this
 * family itself, which reaches the caller as it is.
 *
 * <p>{@link #context()} adds {@code attribute}.
 */
public final class EncryptionException extends DynawrightException {

    private static final long serialVersionUID = 1L;

    private EncryptionException(Details details, Target target, @Nullable Throwable cause) {
        super(details, target, cause);
    }

    /** An attribute with this name in DynamoDB could not be encrypted. */
    public static EncryptionException onWrite(String attribute, RuntimeException cause) {
        return failed("encrypt", attribute, "Nothing was sent. ", cause);
    }

    /** An attribute with this name in DynamoDB could not be decrypted. */
    public static EncryptionException onRead(String attribute, RuntimeException cause) {
        return failed("decrypt", attribute, "", cause);
    }

    /** What the cause says may be secret: its class alone is told. */
    private static EncryptionException failed(String verb, String attribute, String effect, RuntimeException cause) {
        return new EncryptionException(
                Details.of("The cipher could not " + verb + " attribute " + attribute + ": it failed with "
                                + cause.getClass().getName())
                        .advising(effect + "Look at the cause, and at where the cipher takes its keys from")
                        .with("attribute", attribute),
                Target.UNKNOWN,
                cause);
    }

    /** The same error, of a call with this target; if the target is known already, this one. */
    public EncryptionException in(Target target) {
        if (!target().isUnknown()) {
            return this;
        }
        return because(details(), target);
    }

    /** The same error, met when the answer to a write was read. */
    public EncryptionException afterWrite() {
        Details details = details();
        return because(
                new Details(
                        "The write was made, but its answer cannot be read. " + details.problem(),
                        details.advice(),
                        details.facts()),
                target());
    }

    private EncryptionException because(Details details, Target target) {
        EncryptionException located = new EncryptionException(details, target, getCause());
        located.setStackTrace(getStackTrace());
        return located;
    }
}
