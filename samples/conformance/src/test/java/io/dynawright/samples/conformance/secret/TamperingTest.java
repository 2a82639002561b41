package io.dynawright.samples.conformance.secret;

import static io.dynawright.samples.conformance.secret.Dossiers.CODE_NAME;
import static io.dynawright.samples.conformance.secret.Dossiers.NEW;
import static io.dynawright.samples.conformance.secret.Dossiers.cipher;
import static io.dynawright.samples.conformance.secret.Dossiers.dossier;
import static io.dynawright.samples.conformance.secret.Dossiers.memo;
import static io.dynawright.samples.conformance.secret.Dossiers.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.Dynawright;
import io.dynawright.error.ConfigurationException;
import io.dynawright.error.ConversionException;
import io.dynawright.leak.LeakListener;
import io.dynawright.samples.conformance.support.Refusals;
import io.dynawright.samples.conformance.support.Tables;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Encrypted values that somebody else has had his hands on, and calls without a cipher. */
class TamperingTest {

    @RegisterExtension
    private final Tables tables = new Tables(DossierSchema.INSTANCE, MemoSchema.INSTANCE);

    private final Dynawright dynawright =
            tables.dynawright().withListener(new LeakListener()).withCipher(cipher(NEW));
    private final DossierRepository dossiers = new DossierRepository(dynawright);

    private void replace(int number, String attribute, AttributeValue value) {
        Map<String, AttributeValue> item = new HashMap<>(stored(tables.client(), number));
        item.put(attribute, value);
        tables.client().putItem(put -> put.tableName("dossiers").item(item));
    }

    private void nothingReadsIt() {
        var find = DossierOperations.find("north", 1);
        Stream.<ThrowingCallable>of(
                        () -> dossiers.get("north", 1),
                        () -> dossiers.find("north", 1, DossierCardView.INSTANCE),
                        () -> dossiers.query("north").list(),
                        () -> dossiers.scan().stream().toList(),
                        () -> dossiers.byDesk("desk-1").stream().toList(),
                        () -> dossiers.findAll(List.of(DossierKey.of("north", 1))),
                        () -> dynawright.transactGet(find).of(find),
                        () -> dynawright.unitOfWork(uow -> uow.load(find)),
                        () -> dossiers.update("north", 1, u -> u.grade().set(8)),
                        () -> dossiers.delete("north", 1))
                .forEach(call -> assertThatThrownBy(call)
                        .isInstanceOf(ConversionException.class)
                        .hasMessageContaining("codeName")
                        .hasMessageNotContaining(CODE_NAME));
    }

    @Test
    void aChangedBitIsSeen() {
        dossiers.put(dossier(1));
        Map<String, AttributeValue> envelope =
                new HashMap<>(stored(tables.client(), 1).get("codeName").m());
        byte[] ciphertext = envelope.get("ct").b().asByteArray();
        ciphertext[0] ^= 1;
        envelope.put("ct", AttributeValue.fromB(SdkBytes.fromByteArray(ciphertext)));

        replace(1, "codeName", AttributeValue.fromM(envelope));

        nothingReadsIt();
    }

    @Test
    void aValueOfAnotherItemIsSeen() {
        dossiers.put(dossier(1));
        dossiers.put(dossier(2));

        replace(1, "codeName", stored(tables.client(), 2).get("codeName"));

        nothingReadsIt();
    }

    @Test
    void aValueOfAnotherAttributeIsSeen() {
        dossiers.put(dossier(1));

        replace(1, "codeName", stored(tables.client(), 1).get("birthplace"));

        nothingReadsIt();
    }

    @Test
    void aPlainValueIsNotTaken() {
        dossiers.put(dossier(1));

        replace(1, "codeName", AttributeValue.fromS(CODE_NAME));

        nothingReadsIt();
    }

    @Test
    void anUnknownKeyIsNotTaken() {
        new DossierRepository(tables.dynawright().withCipher(cipher(Dossiers.OLD))).put(dossier(1));

        assertThatThrownBy(() -> dossiers.get("north", 1)).isInstanceOf(ConversionException.class);
    }

    @TestFactory
    Stream<DynamicTest> withoutACipherNothingIsWritten() {
        DossierRepository plain = new DossierRepository(tables.dynawright());
        Map<String, ThrowingCallable> calls = new LinkedHashMap<>();
        calls.put("put", () -> plain.put(dossier(1)));
        calls.put("insert", () -> plain.insert(dossier(1)));
        calls.put("tryInsert", () -> plain.tryInsert(dossier(1)));
        calls.put("update", () -> plain.update("north", 1, u -> u.codeName().set(CODE_NAME)));
        calls.put("upsert", () -> plain.upsert("north", 1, u -> u.codeName().set(CODE_NAME)));
        calls.put("putAll", () -> plain.putAllUnchecked(List.of(dossier(1))));
        calls.put(
                "transact",
                () -> tables.dynawright().transact(MemoOperations.delete("m"), DossierOperations.insert(dossier(1))));
        calls.put(
                "unit of work",
                () -> tables.dynawright().unitOfWork(uow -> uow.insert(MemoSchema.INSTANCE, memo("m", CODE_NAME))));
        return Refusals.of(tables, ConfigurationException.class, calls);
    }

    @Test
    void withoutACipherNothingIsRead() {
        dossiers.put(dossier(1));
        DossierRepository plain = new DossierRepository(tables.dynawright());
        var find = DossierOperations.find("north", 1);

        Stream.<ThrowingCallable>of(
                        () -> plain.get("north", 1),
                        () -> plain.find("north", 1, DossierCardView.INSTANCE),
                        () -> plain.query("north").list(),
                        () -> plain.scan().stream().toList(),
                        () -> plain.byDesk("desk-1").stream().toList(),
                        () -> plain.findAll(List.of(DossierKey.of("north", 1))),
                        () -> tables.dynawright().transactGet(find).of(find),
                        () -> tables.dynawright().unitOfWork(uow -> uow.load(find)))
                .forEach(call -> assertThatThrownBy(call).isInstanceOf(ConfigurationException.class));
        assertThat(dossiers.get("north", 1).codeName()).isEqualTo(CODE_NAME + "-1");
    }
}
