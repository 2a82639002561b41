package io.dynawright;

import io.dynawright.error.ConfigurationException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A key of cursors. What it seals begins with the version of this format, the key's id and the nonce; what follows is
 * encrypted. The scope and all before the nonce are authenticated with it.
 */
final class CursorKey {

    private static final byte VERSION = 1;
    private static final int KEY_BYTES = 32;
    private static final int HEADER_BYTES = 1 + Integer.BYTES;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final int id;
    private final SecretKeySpec key;

    private CursorKey(int id, SecretKeySpec key) {
        this.id = id;
        this.key = key;
    }

    static CursorKey of(byte @Nullable [] key) {
        if (key == null || key.length != KEY_BYTES) {
            throw new ConfigurationException(
                    "A key of cursors has 32 bytes, and this one " + (key == null ? "is null" : "has " + key.length));
        }
        return new CursorKey(id(key), new SecretKeySpec(key, "AES"));
    }

    /** Tells keys apart, and nothing about them: they are random. */
    private static int id(byte[] key) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key))
                    .getInt();
        } catch (GeneralSecurityException e) {
            throw unavailable(e);
        }
    }

    /** Whether a key of this format may have sealed it. */
    static boolean isSealed(byte[] sealed) {
        return sealed.length > HEADER_BYTES + NONCE_BYTES + TAG_BYTES && sealed[0] == VERSION;
    }

    /** Whether it was this key that sealed it. */
    boolean hasSealed(byte[] sealed) {
        return ByteBuffer.wrap(sealed).getInt(1) == id;
    }

    byte[] seal(byte[] content, byte[] scope) {
        byte[] nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, scope).doFinal(content);
            return ByteBuffer.allocate(HEADER_BYTES + NONCE_BYTES + encrypted.length)
                    .put(header())
                    .put(nonce)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException e) {
            throw unavailable(e);
        }
    }

    /** The content; empty if it was not sealed just so in this scope. */
    Optional<byte[]> open(byte[] sealed, byte[] scope) {
        byte[] nonce = new byte[NONCE_BYTES];
        ByteBuffer.wrap(sealed).position(HEADER_BYTES).get(nonce);
        int start = HEADER_BYTES + NONCE_BYTES;
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, scope).doFinal(sealed, start, sealed.length - start));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw unavailable(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] scope) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(header());
        cipher.updateAAD(scope);
        return cipher;
    }

    private byte[] header() {
        return ByteBuffer.allocate(HEADER_BYTES).put(VERSION).putInt(id).array();
    }

    private static IllegalStateException unavailable(GeneralSecurityException e) {
        return new IllegalStateException("Every Java platform has SHA-256 and AES/GCM/NoPadding", e);
    }
}
