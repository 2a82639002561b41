package io.dynawright;

import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.cipher.EncryptedField;
import io.dynawright.cipher.FieldCipher;
import io.dynawright.clinic.Patient;
import io.dynawright.clinic.Patient.Key;
import io.dynawright.clinic.Patient.Schema;
import io.dynawright.error.EncryptionException;
import io.dynawright.error.Target;
import io.dynawright.error.ThrottledException;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.Operation;
import io.dynawright.operation.PutOperation;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What becomes of the exceptions of a cipher. */
class CipherFailuresTest extends Connected {

    private static final Patient ONE = new Patient(1, "west", "061 123", null);
    private static final String STORED = "{\"id\":{\"N\":\"1\"},\"ward\":{\"S\":\"west\"},\"phone\":{\"S\":\"x\"}}";

    private final StubHttpClient http = new StubHttpClient();

    private static final class Broken implements FieldCipher {

        private final RuntimeException failure;

        private Broken(RuntimeException failure) {
            this.failure = failure;
        }

        @Override
        public AttributeValue encrypt(AttributeValue plain, EncryptedField field) {
            throw failure;
        }

        @Override
        public AttributeValue decrypt(AttributeValue stored, EncryptedField field) {
            throw failure;
        }
    }

    private EncryptionException failure(RuntimeException cause, Operation<?> operation) {
        Dynawright dynawright = over(http).withCipher(new Broken(cause));
        return catchThrowableOfType(EncryptionException.class, () -> dynawright.run(operation));
    }

    @Test
    void nothingIsSentOfWhatCannotBeEncrypted() {
        IllegalStateException own = new IllegalStateException("key 061 123");
        EncryptionException e = failure(own, PutOperation.of(Schema.INSTANCE, ONE));
        assertThat(e)
                .hasCause(own)
                .hasMessageStartingWith("The cipher could not encrypt attribute phone: it failed with"
                        + " java.lang.IllegalStateException (put of table ")
                .hasMessageNotContaining("061 123");
        assertThat(e.context()).containsEntry("attribute", "phone").containsEntry("key.id", "1");
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void whatCannotBeDecryptedNamesTheItem() {
        http.then(ok("{\"Item\":" + STORED + "}"));
        EncryptionException e = failure(new IllegalStateException(), FindOperation.of(Schema.INSTANCE, new Key(1)));
        assertThat(e.problem()).startsWith("The cipher could not decrypt attribute phone: ");
        assertThat(e.context()).containsEntry("key.id", "1");
    }

    @Test
    void theCauseIsNotPartOfTheTextOfTheError() {
        EncryptionException e = failure(new IllegalStateException("061 123"), PutOperation.of(Schema.INSTANCE, ONE));
        assertThat(e.toString()).doesNotContain("061 123");
    }

    @Test
    void errorsOfTheFamilyComeThroughAsTheyAre() {
        ThrottledException busy = new ThrottledException("The keys are busy", Target.UNKNOWN, null);
        Dynawright dynawright = over(http).withCipher(new Broken(busy));
        assertThatThrownBy(() -> dynawright.run(PutOperation.of(Schema.INSTANCE, ONE)))
                .isSameAs(busy);
    }

    @Test
    void theSchemaAloneNamesTheItemToo() {
        assertThatThrownBy(() -> Schema.INSTANCE
                        .encryptedWith(new Broken(new IllegalStateException()))
                        .toItem(ONE))
                .isInstanceOfSatisfying(
                        EncryptionException.class,
                        e -> assertThat(e.context())
                                .containsEntry("operation", "write")
                                .containsEntry("key.id", "1"));
    }
}
