package io.dynawright.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.codec.RandomItems;
import io.dynawright.error.ConversionException;
import io.dynawright.leak.Secrets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ItemCipherTest {

    private static final ItemCipher CIPHER = new ItemCipher(
            AesGcmFieldCipher.of(KeyProvider.of("k", AesGcmFieldCipherTest.bytes(0, 32))),
            List.of("phone", "debt"),
            List.of("id"));
    private static final Map<String, AttributeValue> PLAIN = Map.of(
            "id", AttributeValue.fromS("1"),
            "ward", AttributeValue.fromS("west"),
            "phone", AttributeValue.fromS(Secrets.text("phone")));

    @Test
    void onlyTheNamedAttributesAreEncrypted() {
        Map<String, AttributeValue> stored = CIPHER.encrypt(PLAIN);
        assertThat(stored).containsOnlyKeys("id", "ward", "phone");
        assertThat(stored).containsEntry("id", PLAIN.get("id")).containsEntry("ward", PLAIN.get("ward"));
        assertThat(stored.get("phone").m()).containsKey("ct");
        assertThat(CIPHER.decrypt(stored)).isEqualTo(PLAIN);
    }

    @Test
    void whatIsAbsentOrNullStaysSo() {
        Map<String, AttributeValue> nothing = Map.of("ward", AttributeValue.fromS("west"));
        assertThat(CIPHER.encrypt(nothing)).isEqualTo(nothing);
        assertThat(CIPHER.decrypt(nothing)).isEqualTo(nothing);
        Map<String, AttributeValue> none = Map.of("debt", AttributeValue.fromNul(true));
        assertThat(CIPHER.decrypt(none)).isEqualTo(none);
    }

    @Test
    void withoutTheItemsKeyNothingIsDecrypted() {
        Map<String, AttributeValue> stored = new HashMap<>(CIPHER.encrypt(PLAIN));
        stored.remove("id");
        assertThatThrownBy(() -> CIPHER.decrypt(stored))
                .isInstanceOf(ConversionException.class)
                .hasMessage("Cannot read attribute phone: expected the item's key beside it, found an item without id");
    }

    @Test
    void itemsOfAllTypesComeBackAsTheyWere() {
        long seed = new Random().nextLong();
        RandomItems items = new RandomItems(new Random(seed));
        for (int i = 0; i < 200; i++) {
            Map<String, AttributeValue> plain = new HashMap<>(items.item());
            plain.values().removeIf(value -> value.type() == AttributeValue.Type.NUL);
            List<String> all = List.copyOf(plain.keySet());
            plain.put("id", AttributeValue.fromS("1"));
            ItemCipher cipher = new ItemCipher(CIPHER.cipher(), all, List.of("id"));
            Map<String, AttributeValue> stored = cipher.encrypt(plain);
            assertThat(cipher.decrypt(stored)).as("seed %d", seed).isEqualTo(plain);
            assertThat(all)
                    .allSatisfy(name -> assertThat(stored.get(name).m()).containsOnlyKeys("v", "kid", "nonce", "ct"));
        }
    }
}
