package io.dynawright.samples.conformance.secret;

import static io.dynawright.samples.conformance.secret.Dossiers.BIRTHPLACE;
import static io.dynawright.samples.conformance.secret.Dossiers.CODE_NAME;
import static io.dynawright.samples.conformance.secret.Dossiers.NEW;
import static io.dynawright.samples.conformance.secret.Dossiers.OLD;
import static io.dynawright.samples.conformance.secret.Dossiers.cipher;
import static io.dynawright.samples.conformance.secret.Dossiers.dossier;
import static io.dynawright.samples.conformance.secret.Dossiers.memo;
import static io.dynawright.samples.conformance.secret.Dossiers.stored;
import static io.dynawright.samples.conformance.secret.Dossiers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.Dynawright;
import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.ConversionException;
import io.dynawright.error.TransactionFailedException;
import io.dynawright.leak.LeakListener;
import io.dynawright.operation.WriteOutcome;
import io.dynawright.samples.conformance.support.Tables;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attributes that DynamoDB never sees in plain. */
class EncryptionTest {

    @RegisterExtension
    private final Tables tables = new Tables(DossierSchema.INSTANCE, MemoSchema.INSTANCE);

    private final Dynawright dynawright =
            tables.dynawright().withListener(new LeakListener()).withCipher(cipher(NEW, OLD));
    private final DossierRepository dossiers = new DossierRepository(dynawright);
    private final MemoRepository memos = new MemoRepository(dynawright);

    private void isEncrypted(int number) {
        Map<String, AttributeValue> item = stored(tables.client(), number);
        assertThat(item)
                .containsEntry("desk", AttributeValue.fromS("desk-1"))
                .containsEntry("country", AttributeValue.fromS("IT"))
                .allSatisfy((name, value) -> {
                    if (Set.of("codeName", "rating", "aliases", "contacts", "birthplace")
                            .contains(name)) {
                        assertThat(value.m()).containsOnlyKeys("v", "kid", "nonce", "ct");
                    }
                });
        assertThat(item.toString()).doesNotContain(CODE_NAME, "kestrel", "555-0100", BIRTHPLACE);
    }

    @Test
    void whatIsPutIsStoredInEnvelopesAndReadBack() {
        Dossier stored = dossiers.put(dossier(1));

        assertThat(stored).isEqualTo(with(dossier(1), CODE_NAME + "-1", 1));
        isEncrypted(1);
        assertThat(dossiers.get("north", 1)).isEqualTo(stored);
        assertThat(dossiers.find("north", 1)).contains(stored);
        assertThat(dossiers.query("north").list()).containsExactly(stored);
        assertThat(dossiers.scan().stream()).containsExactly(stored);
        assertThat(dossiers.find("north", 1, DossierCardView.INSTANCE))
                .contains(new DossierCard("desk-1", CODE_NAME + "-1", 7));
        assertThat(dossiers.byDesk("desk-1").stream())
                .singleElement()
                .satisfies(item -> assertThat(item.codeName()).isEqualTo(CODE_NAME + "-1"));
    }

    @Test
    void whatIsInsertedTwiceGivesTheOneThatIsThere() {
        Dossier stored = dossiers.insert(dossier(1));

        assertThat(dossiers.tryInsert(with(dossier(1), "hawk", 0)))
                .isInstanceOfSatisfying(
                        WriteOutcome.AlreadyExists.class,
                        it -> assertThat(it.current()).isEqualTo(stored));
        isEncrypted(1);
    }

    @Test
    void updatesEncryptWhatTheySet() {
        dossiers.put(dossier(1));

        Dossier updated = dossiers.update(
                "north",
                1,
                u -> u.codeName()
                        .set(CODE_NAME + "-2")
                        .grade()
                        .remove()
                        .originBirthplace()
                        .setIfAbsent("Rome")
                        .onlyIf(it -> it.grade().exists()));

        assertThat(updated.codeName()).isEqualTo(CODE_NAME + "-2");
        assertThat(updated.grade()).isNull();
        assertThat(updated.origin().birthplace()).isEqualTo(BIRTHPLACE);
        assertThat(dossiers.get("north", 1)).isEqualTo(updated);
        isEncrypted(1);
        assertThatThrownBy(() -> dossiers.update(
                        "north",
                        1,
                        u -> u.codeName().set("hawk").onlyIf(it -> it.grade().exists())))
                .isInstanceOfSatisfying(
                        ConditionFailedException.class,
                        e -> assertThat(e.current(Dossier.class)).contains(updated));
    }

    @Test
    void upsertsEncryptToo() {
        memos.upsert("m", u -> u.text().set(CODE_NAME));

        assertThat(memos.get("m").getText()).isEqualTo(CODE_NAME);
        assertThat(tables.client()
                        .getItem(get -> get.tableName("memos").key(Map.of("id", AttributeValue.fromS("m"))))
                        .item()
                        .get("text")
                        .hasM())
                .isTrue();
    }

    @Test
    void deletionsGiveBackWhatWasThere() {
        Dossier stored = dossiers.put(dossier(1));

        assertThat(dossiers.delete("north", 1)).contains(stored);
    }

    @Test
    void batchesEncryptAndDecrypt() {
        List<Dossier> written = dossiers.putAllUnchecked(List.of(dossier(1), dossier(2)))
                .orThrow()
                .written();

        assertThat(written)
                .containsExactly(with(dossier(1), CODE_NAME + "-1", 1), with(dossier(2), CODE_NAME + "-2", 1));
        isEncrypted(1);
        isEncrypted(2);
        assertThat(dossiers.findAll(List.of(DossierKey.of("north", 2), DossierKey.of("north", 1)))
                        .list())
                .containsExactly(written.get(1), written.get(0));
    }

    @Test
    void transactionsEncryptAndDecrypt() {
        dossiers.put(dossier(3));
        var put = DossierOperations.put(dossier(1));
        var insert = DossierOperations.insert(dossier(2));

        var results = dynawright.transact(
                put,
                insert,
                DossierOperations.update("north", 3, u -> u.codeName().set(CODE_NAME + "-4")));

        assertThat(results.of(put)).isEqualTo(with(dossier(1), CODE_NAME + "-1", 1));
        assertThat(results.of(insert)).isEqualTo(with(dossier(2), CODE_NAME + "-2", 1));
        List.of(1, 2, 3).forEach(this::isEncrypted);
        var find = DossierOperations.find("north", 3);
        var card = DossierOperations.get("north", 1, DossierCardView.INSTANCE);
        var read = dynawright.transactGet(find, card);
        assertThat(read.of(find)).contains(with(dossier(3), CODE_NAME + "-4", 2));
        assertThat(read.of(card)).isEqualTo(new DossierCard("desk-1", CODE_NAME + "-1", 7));
    }

    @Test
    void exactlyOnceEncryptsToo() {
        dossiers.put(dossier(1));

        Dossier updated = dossiers.update(
                "north", 1, u -> u.codeName().set(CODE_NAME + "-5").exactlyOnce());

        assertThat(updated).isEqualTo(with(dossier(1), CODE_NAME + "-5", 2));
        isEncrypted(1);
    }

    @Test
    void aUnitOfWorkEncryptsWhatHasChanged() {
        Dossier stored = dossiers.put(dossier(1));
        Map<String, AttributeValue> before = stored(tables.client(), 1);

        dynawright.unitOfWork(uow -> {
            Dossier loaded = uow.load(DossierOperations.get("north", 1));
            uow.save(DossierSchema.INSTANCE, with(loaded, CODE_NAME + "-6", loaded.version()));
        });

        isEncrypted(1);
        assertThat(dossiers.get("north", 1)).isEqualTo(with(stored, CODE_NAME + "-6", 2));
        assertThat(stored(tables.client(), 1))
                .containsEntry("contacts", before.get("contacts"))
                .doesNotContainEntry("codeName", before.get("codeName"));
    }

    @Test
    void aUnitOfWorkLosesNoUpdateOfAnEncryptedAttribute() {
        memos.put(memo("m", CODE_NAME));

        dynawright.unitOfWork(uow -> uow.load(MemoOperations.get("m")).setText("hawk"));
        assertThat(memos.get("m").getText()).isEqualTo("hawk");

        assertThatThrownBy(() -> dynawright.unitOfWork(uow -> {
                    Memo memo = uow.load(MemoOperations.get("m"));
                    memos.update("m", u -> u.text().set("kestrel"));
                    memo.setText("merlin");
                }))
                .isInstanceOf(TransactionFailedException.class);
        assertThat(memos.get("m").getText()).isEqualTo("kestrel");
    }

    @Test
    void oldKeysDecryptAndTheNewOneEncrypts() {
        DossierRepository before = new DossierRepository(tables.dynawright().withCipher(cipher(OLD)));
        Dossier stored = before.put(dossier(1));

        assertThat(dossiers.get("north", 1)).isEqualTo(stored);
        Dossier renewed = dossiers.put(stored);

        DossierRepository after = new DossierRepository(tables.dynawright().withCipher(cipher(NEW)));
        assertThat(after.get("north", 1)).isEqualTo(renewed);
        assertThatThrownBy(() -> before.get("north", 1)).isInstanceOf(ConversionException.class);
    }
}
