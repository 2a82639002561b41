package io.dynawright;

import static io.dynawright.stub.Answers.failing;
import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Cancelled.CONFLICT;
import static io.dynawright.stub.Cancelled.because;
import static io.dynawright.stub.Cancelled.conditionFailed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.ServiceException;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.shop.Account;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import java.net.SocketException;
import org.junit.jupiter.api.Test;

/** Updates that count once, also where their answers are lost. */
class ExactlyOnceTest extends Connected {

    private static final Account.Key KEY = new Account.Key("b-1", "a-1");
    private static final String JSON = "{\"bank\":{\"S\":\"b-1\"},\"number\":{\"S\":\"a-1\"},"
            + "\"owner\":{\"S\":\"Ada\"},\"balance\":{\"N\":\"7\"},\"v\":{\"N\":\"9\"}}";

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright =
            over(http).withRetries(RetryPolicy.standard().withMaxAttempts(3).withSleeper(time -> {}));

    private static UpdateOperation<Account> deposit() {
        return UpdateOperation.update(
                new Account.Update(KEY), u -> u.balance().increment(5).exactlyOnce());
    }

    @Test
    void theUpdateIsATransactionAfterWhichTheItemIsRead() {
        http.then(ok("{}"), ok("{\"Item\":" + JSON + "}"));
        assertThat(dynawright.run(deposit()).balance()).isEqualTo(7);
        assertThat(http.sent())
                .extracting(StubHttpClient.Sent::operation)
                .containsExactly("TransactWriteItems", "GetItem");
        assertThat(http.sent().get(1).field("ConsistentRead")).isEqualTo("true");
    }

    @Test
    void aLostAnswerIsMadeUpForWithTheSameToken() {
        http.then(failing(new SocketException("Connection reset")), ok("{}"), ok("{\"Item\":" + JSON + "}"));
        assertThat(dynawright.run(deposit()).version()).isEqualTo(9);
        assertThat(http.sent().get(0).body()).isEqualTo(http.sent().get(1).body());
        assertThat(http.sent().get(0).field("ClientRequestToken")).isNotEmpty();
    }

    @Test
    void whatIsNotWantedIsNotRead() {
        http.then(ok("{}"));
        dynawright.run(UpdateOperation.upsert(
                new Account.Update(KEY),
                u -> u.balance().increment(5).owner().set("Ada").exactlyOnce().returningNothing()));
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void failuresAreThoseOfThePlainUpdate() {
        http.then(because(conditionFailed()));
        assertThatExceptionOfType(ItemNotFoundException.class)
                .isThrownBy(() -> dynawright.run(deposit()))
                .withMessageStartingWith(
                        "There is no item with this key (update of table accounts, key bank=b-1, number=a-1)");

        http.then(because(conditionFailed(JSON)));
        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> dynawright.run(UpdateOperation.update(
                        new Account.Update(KEY),
                        u -> u.balance()
                                .increment(5)
                                .onlyIf(it -> it.balance().eq(8))
                                .exactlyOnce())))
                .satisfies(
                        e -> assertThat(e.current(Account.class).orElseThrow().balance())
                                .isEqualTo(7));

        http.always(because(CONFLICT));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> dynawright.run(deposit()))
                .satisfies(e -> assertThat(e.retryable()).isTrue());
    }

    @Test
    void anItemThatIsGoneByThenIsToldApart() {
        http.then(ok("{}"), ok("{}"));
        assertThatExceptionOfType(ItemNotFoundException.class)
                .isThrownBy(() -> dynawright.run(deposit()))
                .withMessageStartingWith("The update was made, but the item was deleted before it could be read");
    }

    @Test
    void whatATransactionCannotTellCannotBeAskedFor() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> UpdateOperation.update(
                        new Account.Update(KEY),
                        u -> u.balance().increment(5).exactlyOnce().returningOld()))
                .withMessageStartingWith("An update that is made exactly once can give back the item as it then is");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> UpdateOperation.update(
                        new Account.Update(KEY),
                        u -> u.balance().increment(5).exactlyOnce().returningChanged()));
    }
}
