package io.dynawright;

import static io.dynawright.stub.Answers.conditionFailed;
import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.cipher.AesGcmFieldCipher;
import io.dynawright.cipher.KeyProvider;
import io.dynawright.clinic.Patient;
import io.dynawright.clinic.Patient.Card;
import io.dynawright.clinic.Patient.Key;
import io.dynawright.clinic.Patient.Schema;
import io.dynawright.codec.AttributeValueCodec;
import io.dynawright.codec.JsonText;
import io.dynawright.error.AlreadyExistsException;
import io.dynawright.error.ConfigurationException;
import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.leak.Secrets;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.Operation;
import io.dynawright.operation.OperationContext;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.Settings;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.operation.UpdateStage;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Attributes that are encrypted, in calls. */
class EncryptionTest extends Connected {

    private static final AesGcmFieldCipher CIPHER = AesGcmFieldCipher.of(KeyProvider.of("k", Secrets.key("data key")));
    private static final OperationContext CONTEXT =
            OperationContext.of(Settings.standard().withCipher(CIPHER));
    private static final String PHONE = Secrets.text("phone");
    private static final Patient ONE = new Patient(1, "west", PHONE, null);
    private static final String STORED = json(ONE);

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright plain = over(http);
    private final Dynawright dynawright = plain.withCipher(CIPHER);

    @Test
    void aPutSendsAnEnvelopeBoundToTheItem() {
        Map<String, AttributeValue> item =
                PutOperation.of(Schema.INSTANCE, ONE).toRequest(CONTEXT).item();
        assertThat(item).containsOnlyKeys("id", "ward", "phone");
        assertThat(item.get("ward").s()).isEqualTo("west");
        assertThat(item.get("phone").m()).containsOnlyKeys("v", "kid", "nonce", "ct");
        assertThat(Schema.INSTANCE.encryptedWith(CIPHER).fromItem(item)).isEqualTo(ONE);
    }

    @Test
    void putAndInsertGiveTheEntityAndSendNothingPlain() {
        http.then(ok("{}"), ok("{}"));
        assertThat(dynawright.run(PutOperation.of(Schema.INSTANCE, ONE))).isEqualTo(ONE);
        assertThat(dynawright.run(InsertOperation.of(Schema.INSTANCE, ONE))).isEqualTo(ONE);
        assertThat(http.sent())
                .hasSize(2)
                .allSatisfy(sent -> assertThat(sent.body().toString())
                        .contains("west", "nonce")
                        .doesNotContain(PHONE));
    }

    @Test
    void readsGiveWhatWasEncrypted() {
        http.then(ok("{\"Item\":" + STORED + "}"), ok("{\"Item\":" + STORED + "}"), ok("{}"));
        assertThat(dynawright.run(GetOperation.of(Schema.INSTANCE, new Key(1)))).isEqualTo(ONE);
        assertThat(dynawright.run(FindOperation.of(Schema.INSTANCE, new Key(1))))
                .contains(ONE);
        assertThat(dynawright.run(FindOperation.of(Schema.INSTANCE, new Key(1))))
                .isEmpty();
    }

    @Test
    void scansGiveWhatWasEncrypted() {
        http.then(page(null, STORED, json(new Patient(2, "east", null, "a@b"))));
        assertThat(dynawright.run(ScanOperation.of(Schema.INSTANCE)).stream())
                .containsExactly(ONE, new Patient(2, "east", null, "a@b"));
    }

    @Test
    void aViewFetchesTheKeyAndTheWholeAttribute() {
        for (var view : List.of(Card.VIEW, Card.INNER)) {
            FindOperation<Card> find = FindOperation.of(Schema.INSTANCE, new Key(1), view);
            assertThat(find.toRequest(CONTEXT).expressionAttributeNames().values())
                    .containsExactlyInAnyOrder("id", "phone");
            assertThat(find.toRequest(CONTEXT).projectionExpression()).doesNotContain(".");
            http.then(ok("{\"Item\":" + STORED + "}"));
            assertThat(dynawright.run(find)).contains(new Card(PHONE));
        }
    }

    @Test
    void whatStandsInTheWayIsDecrypted() {
        http.then(conditionFailed(STORED));
        AlreadyExistsException error = catchThrowableOfType(
                AlreadyExistsException.class,
                () -> dynawright.run(InsertOperation.of(Schema.INSTANCE, new Patient(1, "x", null, null))));
        assertThat(error.current(Patient.class)).contains(ONE);
    }

    @Test
    void anUpdateEncryptsWhatItSets() {
        UpdateItemRequest request =
                update(u -> u.ward().set("east").phone().set(PHONE)).toRequest(CONTEXT);
        assertThat(request.updateExpression()).isEqualTo("SET #n0 = :v0, #n1 = :v1");
        assertThat(request.expressionAttributeValues().get(":v0").s()).isEqualTo("east");
        assertThat(decrypted(request.expressionAttributeValues().get(":v1"))).isEqualTo(PHONE);
    }

    @Test
    void anUpdateEncryptsWhatItSetsIfNothingIsThere() {
        UpdateItemRequest request = update(u -> u.phone().setIfAbsent(PHONE)).toRequest(CONTEXT);
        assertThat(request.updateExpression()).isEqualTo("SET #n0 = if_not_exists(#n0, :v0)");
        assertThat(decrypted(request.expressionAttributeValues().get(":v0"))).isEqualTo(PHONE);
    }

    @Test
    void anUpdateRemovesAndAsksForPresence() {
        UpdateItemRequest request = update(
                        u -> u.phone().remove().onlyIf(it -> it.phone().exists()))
                .toRequest(CONTEXT);
        assertThat(request.updateExpression()).isEqualTo("REMOVE #n0");
        assertThat(request.conditionExpression()).contains("attribute_exists(#n0)");
    }

    @Test
    void updatesAndDeletesGiveWhatIsDecrypted() {
        http.then(
                ok("{\"Attributes\":" + STORED + "}"),
                ok("{\"Attributes\":" + STORED + "}"),
                ok("{\"Attributes\":" + STORED + "}"));
        Patient updated = dynawright.run(update(u -> u.phone().set(PHONE)));
        assertThat(updated).isEqualTo(ONE);
        Optional<Patient> old = dynawright.run(update(u -> u.phone().remove().returningOld()));
        assertThat(old).contains(ONE);
        assertThat(dynawright.run(DeleteOperation.of(Schema.INSTANCE, new Key(1))))
                .contains(ONE);
    }

    @Test
    void whatWasChangedIsShownAsItIsStored() {
        http.then(ok("{\"Attributes\":" + STORED + "}"));
        var changed = dynawright.run(update(u -> u.phone().set(PHONE).returningChanged()));
        assertThat(changed.attributes().get("phone").hasM()).isTrue();
    }

    @Test
    void aChangeThatWouldLeaveItPlainIsRefused() {
        for (Operation<?> plainly : List.of(
                update(u -> u.plainPhone().set(Patient.Attributes.INSTANCE.ward())),
                update(u -> u.plainPhone().set(Patient.Attributes.INSTANCE.ward(), "x")))) {
            assertThatThrownBy(() -> dynawright.run(plainly))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("Attribute phone is encrypted");
        }
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void withoutACipherNothingIsSent() {
        refused(() -> plain.run(PutOperation.of(Schema.INSTANCE, ONE)));
        refused(() -> plain.run(InsertOperation.of(Schema.INSTANCE, ONE)));
        refused(() -> plain.run(update(u -> u.phone().set(PHONE))));
        refused(() -> plain.run(update(u -> u.ward().set("east"))));
        refused(() -> plain.run(DeleteOperation.of(Schema.INSTANCE, new Key(1))));
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void withoutACipherNothingIsRead() {
        String unencrypted = "{\"Item\":{\"id\":{\"N\":\"1\"},\"phone\":{\"S\":\"" + PHONE + "\"}}}";
        http.then(ok("{\"Item\":" + STORED + "}"), ok(unencrypted), ok(unencrypted));
        refused(() -> plain.run(GetOperation.of(Schema.INSTANCE, new Key(1))));
        refused(() -> plain.run(GetOperation.of(Schema.INSTANCE, new Key(1))));
        refused(() -> plain.run(GetOperation.of(Schema.INSTANCE, new Key(1), Card.VIEW)));
    }

    @Test
    void aPlainValueOrOneOfAnotherItemIsNotGivenOut() {
        http.then(
                ok("{\"Item\":{\"id\":{\"N\":\"1\"},\"phone\":{\"S\":\"" + PHONE + "\"}}}"),
                ok("{\"Item\":" + STORED.replace("{\"N\":\"1\"},\"ward\"", "{\"N\":\"2\"},\"ward\"") + "}"));
        for (String found : List.of("a plain value of type S", "another attribute, item or key")) {
            assertThatThrownBy(() -> dynawright.run(GetOperation.of(Schema.INSTANCE, new Key(1))))
                    .isInstanceOf(ConversionException.class)
                    .hasMessageContaining("attribute phone")
                    .hasMessageContaining(found)
                    .hasMessageNotContaining(PHONE);
        }
    }

    private static <R> UpdateOperation<R> update(
            Function<Patient.Update, ? extends UpdateStage<Patient.Update, R>> changes) {
        return UpdateOperation.update(new Patient.Update(1), changes);
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("There is no cipher for phone, email of Patient")
                .hasMessageNotContaining(PHONE);
    }

    private static String decrypted(AttributeValue stored) {
        return Schema.INSTANCE
                .encryptedWith(CIPHER)
                .fromItem(Map.of("id", AttributeValue.fromN("1"), "phone", stored))
                .phone();
    }

    private static String json(Patient patient) {
        return JsonText.write(out -> Schema.INSTANCE
                .encryptedWith(CIPHER)
                .toItem(patient)
                .forEach((name, value) -> out.attribute(name, value, AttributeValueCodec.INSTANCE)));
    }
}
