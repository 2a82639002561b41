package io.dynawright.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.codec.RandomItems;
import io.dynawright.error.ConversionException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class AesGcmFieldCipherTest {

    private static final FieldKey KEY = FieldKey.of("2026", bytes(0, 32));
    private static final FieldCipher CIPHER = AesGcmFieldCipher.of(KeyProvider.rotating(KEY));
    private static final EncryptedField FIELD = new EncryptedField(
            "insuranceNumber", Map.of("clinic", AttributeValue.fromS("basel"), "id", AttributeValue.fromN("42")));
    private static final AttributeValue PLAIN = AttributeValue.fromS("756.9217.0769.85");

    /** Made by another implementation of AES-GCM: what is stored today stays readable for ever. */
    private static final AttributeValue GOLDEN = AttributeValue.fromM(Map.of(
            "v", AttributeValue.fromN("1"),
            "kid", AttributeValue.fromS("2026"),
            "nonce", AttributeValue.fromB(SdkBytes.fromByteArray(bytes(0xa0, 12))),
            "ct",
                    AttributeValue.fromB(SdkBytes.fromByteArray(HexFormat.of()
                            .parseHex("9d3a0a0f7fb020ec405fa5e4324ceee7429d6e3ea2807455"
                                    + "b23613a402d6328c3a7a6f85ada520e4e250fc454b59")))));

    @Test
    void whatWasEncryptedOnceStaysReadable() {
        assertThat(CIPHER.decrypt(GOLDEN, FIELD)).isEqualTo(PLAIN);
    }

    @Test
    void whatIsStoredIsAnEnvelope() {
        Map<String, AttributeValue> envelope = CIPHER.encrypt(PLAIN, FIELD).m();
        assertThat(envelope).containsOnlyKeys("v", "kid", "nonce", "ct");
        assertThat(envelope.get("v").n()).isEqualTo("1");
        assertThat(envelope.get("kid").s()).isEqualTo("2026");
        assertThat(envelope.get("nonce").b().asByteArray()).hasSize(12);
        assertThat(envelope.get("ct").b().asByteArray()).hasSize("{\"v\":{\"S\":\"756.9217.0769.85\"}}".length() + 16);
    }

    @Test
    void valuesOfAllTypesComeBackAsTheyWere() {
        long seed = new Random().nextLong();
        RandomItems items = new RandomItems(new Random(seed));
        for (int i = 0; i < 300; i++) {
            for (AttributeValue plain : items.item().values()) {
                assertThat(CIPHER.decrypt(CIPHER.encrypt(plain, FIELD), FIELD))
                        .as("seed %d", seed)
                        .isEqualTo(plain);
            }
        }
    }

    @Test
    void nothingOfThePlainValueIsStored() {
        byte[] secret = "a-secret-that-is-long-enough".getBytes(StandardCharsets.UTF_8);
        String text = new String(secret, StandardCharsets.UTF_8);
        List<AttributeValue> plain = List.of(
                AttributeValue.fromS(text),
                AttributeValue.fromB(SdkBytes.fromByteArray(secret)),
                AttributeValue.fromSs(List.of(text)),
                AttributeValue.fromL(List.of(AttributeValue.fromS(text))),
                AttributeValue.fromM(Map.of(text, AttributeValue.fromS(text))));
        for (AttributeValue each : plain) {
            Map<String, AttributeValue> envelope = CIPHER.encrypt(each, FIELD).m();
            String stored = envelope.get("kid").s()
                    + HexFormat.of().formatHex(envelope.get("nonce").b().asByteArray())
                    + HexFormat.of().formatHex(envelope.get("ct").b().asByteArray());
            assertThat(stored)
                    .doesNotContain(HexFormat.of().formatHex(secret, 0, 8))
                    .doesNotContain(HexFormat.of().formatHex(Base64.getEncoder().encode(secret), 0, 8));
        }
    }

    @Test
    void equalValuesAreStoredAsDifferentBytes() {
        List<AttributeValue> stored = new ArrayList<>();
        List<SdkBytes> nonces = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            AttributeValue envelope = CIPHER.encrypt(PLAIN, FIELD);
            stored.add(envelope);
            nonces.add(envelope.m().get("nonce").b());
        }
        assertThat(stored).doesNotHaveDuplicates();
        assertThat(nonces).doesNotHaveDuplicates();
    }

    @Test
    void anEnvelopeOfWhichOneBitWasChangedIsRefused() {
        for (String entry : List.of("nonce", "ct")) {
            int length = GOLDEN.m().get(entry).b().asByteArray().length;
            for (int bit = 0; bit < length * Byte.SIZE; bit++) {
                byte[] changed = GOLDEN.m().get(entry).b().asByteArray();
                changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
                refused(with(entry, AttributeValue.fromB(SdkBytes.fromByteArray(changed))), FIELD, "was changed");
            }
        }
    }

    @Test
    void aCiphertextOfAnotherLengthIsRefused() {
        for (int length = 0; length < 46; length++) {
            byte[] shorter = Arrays.copyOf(GOLDEN.m().get("ct").b().asByteArray(), length);
            refused(
                    with("ct", AttributeValue.fromB(SdkBytes.fromByteArray(shorter))),
                    FIELD,
                    length < 16 ? "length" : "was changed");
        }
        refused(with("nonce", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[0]))), FIELD, "nonce");
        refused(with("nonce", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[16]))), FIELD, "nonce");
    }

    @Test
    void anEnvelopeThatWasMovedIsRefused() {
        refused(GOLDEN, new EncryptedField("phone", FIELD.key()), "another attribute, item or key");
        Map<String, AttributeValue> other = new HashMap<>(FIELD.key());
        other.put("id", AttributeValue.fromN("43"));
        refused(GOLDEN, new EncryptedField("insuranceNumber", other), "another attribute, item or key");
    }

    @Test
    void aKeyThatIsTheSameNumberIsTheSameItem() {
        Map<String, AttributeValue> same = new HashMap<>(FIELD.key());
        same.put("id", AttributeValue.fromN("42.0"));
        assertThat(CIPHER.decrypt(GOLDEN, new EncryptedField("insuranceNumber", same)))
                .isEqualTo(PLAIN);
    }

    @Test
    void aPlainValueIsNeverGivenOut() {
        for (AttributeValue plain : List.of(
                PLAIN,
                AttributeValue.fromN("7569217076985"),
                AttributeValue.fromB(SdkBytes.fromUtf8String("756.9217")),
                AttributeValue.fromBool(true),
                AttributeValue.fromL(List.of(PLAIN)),
                AttributeValue.fromSs(List.of("756.9217")),
                AttributeValue.fromM(Map.of()),
                AttributeValue.fromM(Map.of("v", PLAIN)))) {
            refused(plain, FIELD, "a plain value of type " + plain.type());
        }
    }

    @Test
    void anEnvelopeOfAnotherFormIsRefused() {
        refused(with("v", AttributeValue.fromN("2")), FIELD, "another version");
        refused(with("more", AttributeValue.fromN("2")), FIELD, "other entries");
        Map<String, AttributeValue> less = new HashMap<>(GOLDEN.m());
        less.remove("nonce");
        refused(AttributeValue.fromM(less), FIELD, "other entries");
        for (String entry : List.of("kid", "nonce", "ct")) {
            refused(with(entry, AttributeValue.fromBool(true)), FIELD, "an entry of another type");
        }
    }

    @Test
    void anEnvelopeOfAnUnknownKeyIsRefused() {
        refused(with("kid", AttributeValue.fromS("2025")), FIELD, "key is not known");
    }

    @Test
    void aKeyOfTheSameIdWithOtherBytesIsRefused() {
        FieldCipher other = AesGcmFieldCipher.of(KeyProvider.of("2026", bytes(1, 32)));
        refused(() -> other.decrypt(GOLDEN, FIELD), "another attribute, item or key");
    }

    @Test
    void whatAnOldKeyEncryptedIsReadAndEncryptedWithTheNewOne() {
        FieldKey next = FieldKey.of("2027", bytes(7, 32));
        FieldCipher rotated = AesGcmFieldCipher.of(KeyProvider.rotating(next, KEY));
        assertThat(rotated.decrypt(GOLDEN, FIELD)).isEqualTo(PLAIN);
        AttributeValue anew = rotated.encrypt(PLAIN, FIELD);
        assertThat(anew.m().get("kid").s()).isEqualTo("2027");
        assertThat(rotated.decrypt(anew, FIELD)).isEqualTo(PLAIN);
        refused(() -> CIPHER.decrypt(anew, FIELD), "key is not known");
    }

    @Test
    void itsTextTellsNothing() {
        assertThat(CIPHER).hasToString("AES/GCM/NoPadding with 256 bits");
        assertThat(FIELD).hasToString("encrypted attribute insuranceNumber");
    }

    private static AttributeValue with(String entry, AttributeValue value) {
        Map<String, AttributeValue> changed = new HashMap<>(GOLDEN.m());
        changed.put(entry, value);
        return AttributeValue.fromM(changed);
    }

    private static void refused(AttributeValue stored, EncryptedField field, String found) {
        refused(() -> CIPHER.decrypt(stored, field), found);
    }

    private static void refused(ThrowingCallable call, String found) {
        assertThatThrownBy(call)
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("a value that is encrypted, version 1")
                .hasMessageContaining(found)
                .hasMessageNotContaining("756")
                .hasMessageNotContaining("basel")
                .hasNoCause();
    }

    static byte[] bytes(int first, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (first + i);
        }
        return bytes;
    }
}
