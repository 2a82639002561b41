package io.dynawright.cipher;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Encrypts the attributes that are {@code @Encrypted} and decrypts them. Thread-safe.
 *
 * <p>Exceptions of {@link io.dynawright.error.DynawrightException Dynawright's family} reach the caller as they are; any
 * other becomes the cause of an {@link io.dynawright.error.EncryptionException}.
 *
 * @see io.dynawright.annotation.Encrypted
 */
public interface FieldCipher {

    /**
     * The value as it is stored.
     *
     * @param plain the value as the attribute's codec wrote it, of any type
     * @param field what the value belongs to, which is bound to it as associated data
     */
    AttributeValue encrypt(AttributeValue plain, EncryptedField field);

    /**
     * The value as the attribute's codec wrote it.
     *
     * @param stored what {@link #encrypt} made
     * @throws io.dynawright.error.ConversionException if it was not made by such a cipher, was changed, or belongs to
     *     another attribute or item
     */
    AttributeValue decrypt(AttributeValue stored, EncryptedField field);
}
