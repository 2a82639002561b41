package io.dynawright.cipher;

import io.dynawright.error.ConfigurationException;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key of 256 bits for AES, and the id by which envelopes name it. Immutable; the key is in no text that it gives. */
public final class FieldKey {

    private static final int BYTES = 32;

    private final String id;
    private final SecretKey secret;

    private FieldKey(String id, SecretKey secret) {
        this.id = id;
        this.secret = secret;
    }

    /**
     * The key with these bytes, which are copied.
     *
     * @param id stored in plain beside what the key encrypts; another key must never have it
     * @throws ConfigurationException if the id is empty, or the key has not exactly 32 bytes
     */
    public static FieldKey of(String id, byte[] key) {
        if (id.isEmpty()) {
            throw new ConfigurationException("The id of an encryption key is empty");
        }
        if (key.length != BYTES) {
            throw new ConfigurationException(
                    "The encryption key \"" + id + "\" has " + key.length + " bytes; AES-256 takes " + BYTES);
        }
        return new FieldKey(id, new SecretKeySpec(key, "AES"));
    }

    /** Its id. */
    public String id() {
        return id;
    }

    SecretKey secret() {
        return secret;
    }

    @Override
    public String toString() {
        return "encryption key \"" + id + "\"";
    }
}
