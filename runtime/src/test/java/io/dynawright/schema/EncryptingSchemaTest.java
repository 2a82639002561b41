package io.dynawright.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.cipher.AesGcmFieldCipher;
import io.dynawright.cipher.KeyProvider;
import io.dynawright.clinic.Patient;
import io.dynawright.codec.MapItemReader;
import io.dynawright.error.ConfigurationException;
import io.dynawright.error.ConversionException;
import io.dynawright.leak.Secrets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Encrypted attributes where the schema is used without calls. */
class EncryptingSchemaTest {

    private static final String PHONE = Secrets.text("phone");
    private static final Patient ONE = new Patient(1, "west", PHONE, null);
    private static final AttributeValue ID = AttributeValue.fromN("1");
    private static final EntitySchema<Patient> ALONE = Patient.Schema.INSTANCE;
    private static final EncryptingSchema<Patient> SCHEMA =
            ALONE.encryptedWith(AesGcmFieldCipher.of(KeyProvider.of("k", Secrets.key("data key"))));

    @Test
    void theSchemaAloneWritesNothingPlain() {
        refused(() -> ALONE.toItem(ONE));
        refused(() -> ALONE.toJson(ONE));
        refused(() -> ALONE.itemToMap(ONE, true));
        refused(() -> ALONE.itemToMap(ONE, false));
        refused(() -> ALONE.itemToMap(ONE, List.of("id", "phone")));
        refused(() -> ALONE.attributeValue(ONE, "phone"));
    }

    @Test
    void theSchemaAloneReadsNothing() {
        Map<String, AttributeValue> item = Map.of("id", ID, "phone", AttributeValue.fromS(PHONE));
        refused(() -> ALONE.fromItem(item));
        refused(() -> ALONE.fromReader(() -> new MapItemReader(item)));
        refused(() -> ALONE.fromJson("{\"id\":{\"N\":\"1\"}}"));
        refused(() -> ALONE.fromExport("{\"Item\":{\"id\":{\"N\":\"1\"}}}"));
        refused(() -> ALONE.mapToItem(item));
        refused(() -> ALONE.mapToItem(item, true));
    }

    @Test
    void theSchemaAloneGivesKeys() {
        assertThat(ALONE.itemToMap(ONE, List.of("id"))).isEqualTo(Map.of("id", ID));
        assertThat(ALONE.attributeValue(ONE, "id")).isEqualTo(ID);
    }

    @Test
    void withACipherItemsComeBackAsTheyWere() {
        Map<String, AttributeValue> item = SCHEMA.toItem(ONE);
        assertThat(item).containsOnlyKeys("id", "ward", "phone");
        assertThat(item.get("phone").m()).containsKey("ct");
        assertThat(SCHEMA.fromItem(item)).isEqualTo(ONE);
        assertThat(SCHEMA.fromReader(() -> new MapItemReader(item))).isEqualTo(ONE);
        assertThat(SCHEMA.mapToItem(item)).isEqualTo(ONE);
        assertThat(SCHEMA.mapToItem(Map.of())).isNull();
        assertThat(SCHEMA.mapToItem(Map.of(), true)).isEqualTo(new Patient(0, null, null, null));
    }

    @Test
    void withACipherTheEnhancedClientGetsEncryptedMaps() {
        assertThat(SCHEMA.itemToMap(ONE, true)).containsOnlyKeys("id", "ward", "phone");
        Map<String, AttributeValue> withNulls = SCHEMA.itemToMap(ONE, false);
        assertThat(withNulls).containsEntry("email", AttributeValue.fromNul(true));
        assertThat(SCHEMA.mapToItem(withNulls)).isEqualTo(ONE);
        assertThat(SCHEMA.itemToMap(ONE, List.of("id", "phone"))).containsOnlyKeys("id", "phone");
        assertThat(SCHEMA.attributeValue(ONE, "id")).isEqualTo(ID);
        assertThat(SCHEMA.attributeValue(ONE, "phone").hasM()).isTrue();
        assertThat(SCHEMA.attributeNames()).containsExactly("id", "ward", "phone", "email");
        assertThat(SCHEMA.tableMetadata().primaryPartitionKey()).isEqualTo("id");
        assertThat(SCHEMA.itemType().rawClass()).isEqualTo(Patient.class);
        assertThat(SCHEMA.isAbstract()).isFalse();
    }

    @Test
    void errorsNameTheItem() {
        Map<String, AttributeValue> item = new HashMap<>(SCHEMA.toItem(ONE));
        item.put("phone", AttributeValue.fromS(PHONE));
        for (ThrowingCallable read : List.<ThrowingCallable>of(
                () -> SCHEMA.mapToItem(item), () -> SCHEMA.fromReader(() -> new MapItemReader(item)))) {
            assertThatThrownBy(read)
                    .isInstanceOfSatisfying(ConversionException.class, e -> {
                        assertThat(e.attribute()).isEqualTo("phone");
                        assertThat(e.target().table()).isEqualTo("patients");
                    })
                    .hasMessageNotContaining("061");
        }
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("phone")
                .hasMessageContaining("of Patient: use schema.encryptedWith(cipher)")
                .hasMessageNotContaining("061");
    }
}
