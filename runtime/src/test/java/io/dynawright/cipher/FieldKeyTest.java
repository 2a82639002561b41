package io.dynawright.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.error.ConfigurationException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class FieldKeyTest {

    private static final EncryptedField FIELD = new EncryptedField("a", Map.of("id", AttributeValue.fromS("1")));

    @Test
    void theBytesAreCopied() {
        byte[] bytes = AesGcmFieldCipherTest.bytes(0, 32);
        FieldCipher cipher = AesGcmFieldCipher.of(KeyProvider.of("k", bytes));
        AttributeValue stored = cipher.encrypt(AttributeValue.fromS("x"), FIELD);
        Arrays.fill(bytes, (byte) 0);
        FieldCipher same = AesGcmFieldCipher.of(KeyProvider.of("k", AesGcmFieldCipherTest.bytes(0, 32)));
        assertThat(same.decrypt(stored, FIELD)).isEqualTo(AttributeValue.fromS("x"));
        assertThat(cipher.decrypt(stored, FIELD)).isEqualTo(AttributeValue.fromS("x"));
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        for (int length : new int[] {0, 16, 24, 31, 33, 64}) {
            assertThatThrownBy(() -> FieldKey.of("k", new byte[length]))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("\"k\" has " + length + " bytes");
        }
    }

    @Test
    void anEmptyIdIsRefused() {
        assertThatThrownBy(() -> FieldKey.of("", new byte[32])).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void twoKeysOfOneIdAreRefused() {
        FieldKey key = FieldKey.of("k", new byte[32]);
        assertThatThrownBy(() -> KeyProvider.rotating(key, FieldKey.of("k", AesGcmFieldCipherTest.bytes(1, 32))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("\"k\"");
    }

    @Test
    void theTextsHaveIdsAlone() {
        FieldKey key = FieldKey.of("k", AesGcmFieldCipherTest.bytes(0, 32));
        assertThat(key).hasToString("encryption key \"k\"");
        assertThat(KeyProvider.rotating(key)).hasToString("encryption keys [k]");
    }

    @Test
    void keysAreFoundByTheirIds() {
        FieldKey now = FieldKey.of("2", new byte[32]);
        FieldKey before = FieldKey.of("1", new byte[32]);
        KeyProvider keys = KeyProvider.rotating(now, before);
        assertThat(keys.current()).isSameAs(now);
        assertThat(keys.find("1")).containsSame(before);
        assertThat(keys.find("2")).containsSame(now);
        assertThat(keys.find("3")).isEmpty();
    }
}
