package io.dynawright.cipher;

import io.dynawright.error.ConfigurationException;
import io.dynawright.error.ConversionException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Encrypts with AES-256 in Galois/Counter Mode, with the JDK's own cryptography: a random nonce of 96 bits for each value,
 * and a tag of 128 bits, which also covers the attribute's name and the item's key. Thread-safe.
 *
 * <pre>{@code
 * FieldCipher cipher = AesGcmFieldCipher.of(KeyProvider.rotating(FieldKey.of("2026", now), FieldKey.of("2025", before)));
 * }</pre>
 *
 * <p>What is stored is a map: {@code v}, the number 1; {@code kid}, the key's id; {@code nonce} and {@code ct}, binary.
 *
 * <p>Since nonces are random, a key is to encrypt no more than 2<sup>32</sup> values: rotate it before. The tag does not
 * tell how old a value is: who can write to the table can bring back what the same attribute of the same item once was.
 */
public final class AesGcmFieldCipher implements FieldCipher {

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyProvider keys;
    private final SecureRandom random;

    private AesGcmFieldCipher(KeyProvider keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    /** The cipher with these keys. */
    public static AesGcmFieldCipher of(KeyProvider keys) {
        return new AesGcmFieldCipher(keys, new SecureRandom());
    }

    /** @throws ConfigurationException if the JDK has no such cryptography */
    @Override
    public AttributeValue encrypt(AttributeValue plain, EncryptedField field) {
        FieldKey key = keys.current();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] ciphertext = cipher(Cipher.ENCRYPT_MODE, key, nonce, field).doFinal(PlainValue.encode(plain));
            return new Envelope(key.id(), SdkBytes.fromByteArrayUnsafe(nonce), SdkBytes.fromByteArrayUnsafe(ciphertext))
                    .stored();
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException(
                    "This Java cannot encrypt with " + TRANSFORMATION + " and a key of 256 bits");
        }
    }

    @Override
    public AttributeValue decrypt(AttributeValue stored, EncryptedField field) {
        String attribute = field.attribute();
        Envelope envelope = Envelope.of(attribute, stored);
        FieldKey key =
                keys.find(envelope.keyId()).orElseThrow(() -> Envelope.unfit(attribute, "one whose key is not known"));
        byte[] nonce = envelope.nonce().asByteArray();
        byte[] ciphertext = envelope.ciphertext().asByteArray();
        if (nonce.length != NONCE_BYTES || ciphertext.length < TAG_BITS / Byte.SIZE) {
            throw Envelope.unfit(attribute, "one with a nonce or a tag of another length");
        }
        return PlainValue.decode(open(ciphertext, key, nonce, field));
    }

    private static byte[] open(byte[] ciphertext, FieldKey key, byte[] nonce, EncryptedField field) {
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, field).doFinal(ciphertext);
        } catch (GeneralSecurityException e) {
            throw refused(field);
        }
    }

    private static ConversionException refused(EncryptedField field) {
        return Envelope.unfit(field.attribute(), "one that was changed, or belongs to another attribute, item or key");
    }

    private static Cipher cipher(int mode, FieldKey key, byte[] nonce, EncryptedField field)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(AssociatedData.of(field));
        return cipher;
    }

    @Override
    public String toString() {
        return TRANSFORMATION + " with 256 bits";
    }
}
