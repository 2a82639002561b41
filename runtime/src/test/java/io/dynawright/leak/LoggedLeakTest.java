package io.dynawright.leak;

import static io.dynawright.stub.Answers.conditionFailed;
import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Answers.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dynawright.Dynawright;
import io.dynawright.DynawrightConfig;
import io.dynawright.clinic.Insured;
import io.dynawright.error.DynawrightException;
import io.dynawright.logging.LogEvent;
import io.dynawright.logging.LogTarget;
import io.dynawright.logging.LoggingListener;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.QueryOperation;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.stub.Cancelled;
import io.dynawright.stub.StubHttpClient;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A connection of a configuration with secrets, which logs all that it can, values included, and whose items have sensitive
 * attributes with secrets: no event and no error has any of them.
 */
class LoggedLeakTest {

    private static final String SSN = Secrets.text("ssn");
    private static final String DIAGNOSIS = Secrets.text("diagnosis");
    private static final Insured ONE = new Insured("NZ", SSN, "Picton", DIAGNOSIS);
    private static final Insured.Key KEY = new Insured.Key("NZ", SSN);
    private static final Insured.Schema SCHEMA = Insured.Schema.INSTANCE;
    private static final String JSON = "{\"country\":{\"S\":\"NZ\"},\"ssn\":{\"S\":\"" + SSN
            + "\"},\"town\":{\"S\":\"Picton\"},\"diagnosis\":{\"S\":\"" + DIAGNOSIS + "\"}}";

    private static final DynawrightConfig CONFIG = DynawrightConfig.fromEnvironment(Map.of(
            "AWS_ACCESS_KEY_ID", "AKIDEXAMPLE",
            "AWS_SECRET_ACCESS_KEY", Secrets.text("secret access key"),
            "AWS_SESSION_TOKEN", Secrets.text("session token"),
            "AWS_REGION", "eu-west-1",
            "DYNAMODB_CURSOR_KEY", Base64.getEncoder().encodeToString(Secrets.key("cursor key"))));

    /** Keeps all events. */
    private static final class Everything implements LogTarget {

        private final List<LogEvent> events = new ArrayList<>();

        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void log(LogEvent event) {
            events.add(event);
        }
    }

    private final StubHttpClient http = new StubHttpClient();
    private final Everything log = new Everything();

    private Dynawright connection() {
        return Dynawright.over(http.clientBuilder()
                        .credentialsProvider(Secrets.credentials("AKIDEXAMPLE"))
                        .build())
                .withCursorKeys(CONFIG.cursorKeys().orElseThrow())
                .withListener(new LeakListener())
                .withListener(LoggingListener.to(log).withValues());
    }

    private static List<Runnable> calls(Dynawright dynawright) {
        return List.of(
                () -> dynawright.run(InsertOperation.of(SCHEMA, ONE)),
                () -> dynawright.run(PutOperation.of(SCHEMA, ONE)),
                () -> dynawright.run(GetOperation.of(SCHEMA, KEY)),
                () -> dynawright.run(UpdateOperation.update(
                        new Insured.Update(KEY),
                        u -> u.town()
                                .set("Picton")
                                .diagnosis()
                                .set(DIAGNOSIS)
                                .onlyIf(it -> it.diagnosis().eq(DIAGNOSIS)))),
                () -> dynawright
                        .run(QueryOperation.of(
                                new Insured.Query("NZ"), q -> q.ssn().ge(SSN)))
                        .page(1),
                () -> dynawright.run(PutAllOperation.of(SCHEMA, List.of(ONE))).orThrow(),
                () -> dynawright.run(FindAllOperation.of(SCHEMA, List.of(KEY))).list(),
                () -> dynawright.transact(InsertOperation.of(SCHEMA, ONE)));
    }

    private static final List<StubHttpClient.Answer> ANSWERS = List.of(
            ok("{\"Attributes\":" + JSON + ",\"Item\":" + JSON + "}"),
            page("{\"country\":{\"S\":\"NZ\"},\"ssn\":{\"S\":\"" + SSN + "\"}}", JSON),
            ok("{\"Responses\":{\"insured\":[" + JSON + "]},\"UnprocessedItems\":{}}"),
            conditionFailed(JSON),
            Cancelled.because(Cancelled.conditionFailed(JSON)),
            Cancelled.because(Cancelled.reason("ValidationError", "AttributeValue: {S:" + DIAGNOSIS + "}")),
            ok("{\"Item\":{\"country\":{\"S\":\"NZ\"},\"ssn\":{\"S\":\"" + SSN + "\"},\"town\":{\"SS\":[\"" + DIAGNOSIS
                    + "\"]}}}"),
            error(500, "InternalServerError", "broken"));

    @Test
    void nothingSensitiveIsLoggedAndNoErrorHasIt() {
        Dynawright dynawright = connection();
        for (StubHttpClient.Answer answer : ANSWERS) {
            http.always(answer);
            for (Runnable call : calls(dynawright)) {
                Throwable thrown = catchThrowable(call::run);
                if (thrown instanceof DynawrightException error) {
                    assertThat(Secrets.in(error + error.getMessage() + error.context() + error.target()))
                            .isEmpty();
                }
            }
        }
        String told = String.join(
                        "\n", log.events.stream().map(LogEvent::toString).toList())
                + String.join("\n", log.events.stream().map(LogEvent::line).toList());
        assertThat(http.sent()).anyMatch(sent -> sent.body().toString().contains(SSN));
        assertThat(told).contains("Picton", "key_condition");
        assertThat(Secrets.in(told)).isEmpty();
    }

    @Test
    void theConfigurationSaysNothingOfIt() {
        for (String text : List.of(
                CONFIG.toString(),
                CONFIG.explain().toString(),
                CONFIG.toBuilder().toString())) {
            assertThat(text).isNotEmpty();
            assertThat(Secrets.in(text)).isEmpty();
        }
    }
}
