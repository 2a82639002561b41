package io.dynawright.expression;

/**
 * An attribute that is encrypted. Equal values are stored as different bytes, so that a condition can ask for its presence
 * and for nothing else.
 *
 * @see io.dynawright.annotation.Encrypted
 */
public final class EncryptedPath {

    private final Path path;

    private EncryptedPath(Path path) {
        this.path = path;
    }

    /** For generated code: the attribute with this name. */
    public static EncryptedPath of(String attribute) {
        return new EncryptedPath(Path.of(attribute));
    }

    /** The attribute is there, with whatever value. */
    public Condition exists() {
        return new Condition.Exists(path);
    }

    /** The attribute is not there. */
    public Condition notExists() {
        return new Condition.NotExists(path);
    }
}
