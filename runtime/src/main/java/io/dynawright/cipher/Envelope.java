package io.dynawright.cipher;

import io.dynawright.error.ConversionException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An encrypted value as it is stored: a map of {@code v}, which says how to read the others, {@code kid}, {@code nonce} and
 * {@code ct}.
 *
 * @param keyId the id of the key
 * @param ciphertext with the tag at its end
 */
record Envelope(String keyId, SdkBytes nonce, SdkBytes ciphertext) {

    private static final String EXPECTED = "a value that is encrypted, version 1";
    private static final String CURRENT = "1";
    private static final String VERSION = "v";
    private static final String KEY_ID = "kid";
    private static final String NONCE = "nonce";
    private static final String CIPHERTEXT = "ct";
    private static final Set<String> ENTRIES = Set.of(VERSION, KEY_ID, NONCE, CIPHERTEXT);

    /** As DynamoDB stores it. */
    AttributeValue stored() {
        return AttributeValue.fromM(Map.of(
                VERSION, AttributeValue.fromN(CURRENT),
                KEY_ID, AttributeValue.fromS(keyId),
                NONCE, AttributeValue.fromB(nonce),
                CIPHERTEXT, AttributeValue.fromB(ciphertext)));
    }

    /** The envelope that is stored in this attribute. */
    static Envelope of(String attribute, AttributeValue stored) {
        if (!stored.hasM()) {
            throw unfit(attribute, "a plain value of type " + stored.type());
        }
        Map<String, AttributeValue> entries = stored.m();
        AttributeValue version = entries.get(VERSION);
        if (version == null || version.n() == null) {
            throw unfit(attribute, "a plain value of type M");
        }
        if (!version.n().equals(CURRENT)) {
            throw unfit(attribute, "one of another version");
        }
        if (!entries.keySet().equals(ENTRIES)) {
            throw unfit(attribute, "one with other entries");
        }
        return new Envelope(
                text(attribute, entries.get(KEY_ID)),
                bytes(attribute, entries.get(NONCE)),
                bytes(attribute, entries.get(CIPHERTEXT)));
    }

    private static String text(String attribute, @Nullable AttributeValue entry) {
        if (entry == null || entry.s() == null) {
            throw unfit(attribute, "one with an entry of another type");
        }
        return entry.s();
    }

    private static SdkBytes bytes(String attribute, @Nullable AttributeValue entry) {
        if (entry == null || entry.b() == null) {
            throw unfit(attribute, "one with an entry of another type");
        }
        return entry.b();
    }

    static ConversionException unfit(String attribute, String found) {
        return ConversionException.onRead(attribute, EXPECTED, found);
    }
}
