package io.dynawright.cipher;

import java.util.Optional;

/**
 * Where an {@link AesGcmFieldCipher} takes its keys from. It is asked for every single value, so that keys that come from
 * elsewhere, such as a key management service, are to be kept. Thread-safe.
 *
 * <p>Exceptions of {@link io.dynawright.error.DynawrightException Dynawright's family} reach the caller as they are; any
 * other becomes the cause of an {@link io.dynawright.error.EncryptionException}.
 */
public interface KeyProvider {

    /** The key for what is encrypted now. */
    FieldKey current();

    /** The key with this id, as it stands in an envelope, which somebody may have forged; empty if there is none. */
    Optional<FieldKey> find(String id);

    /**
     * One key.
     *
     * @param key 32 bytes, which are copied
     * @throws io.dynawright.error.ConfigurationException if the id is empty, or the key has not exactly 32 bytes
     */
    static KeyProvider of(String id, byte[] key) {
        return rotating(FieldKey.of(id, key));
    }

    /**
     * Several keys: all of them decrypt, the first one encrypts. A new key comes first and the others stay until nothing
     * is left that they encrypted; a value is encrypted with the current key whenever it is written.
     *
     * @throws io.dynawright.error.ConfigurationException if two of them have the same id
     */
    static KeyProvider rotating(FieldKey current, FieldKey... old) {
        return KeyRing.of(current, old);
    }
}
