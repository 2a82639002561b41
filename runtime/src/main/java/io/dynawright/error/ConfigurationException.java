package io.dynawright.error;

/** Something is not configured, or not as it must be. The message says how; nothing was sent. */
public final class ConfigurationException extends DynawrightException {

    private static final long serialVersionUID = 1L;

    /** What this call needs and does not have. */
    public ConfigurationException(String message, Target target) {
        super(message, target, null);
    }

    /** What this call needs and does not get. */
    public ConfigurationException(String message, Target target, Throwable cause) {
        super(message, target, cause);
    }

    /** What cannot be made as it is configured. */
    public ConfigurationException(String message, Throwable cause) {
        super(message, Target.UNKNOWN, cause);
    }

    /** What is wrong with the configuration, whatever is called. */
    public ConfigurationException(String message) {
        this(message, Target.UNKNOWN);
    }
}
