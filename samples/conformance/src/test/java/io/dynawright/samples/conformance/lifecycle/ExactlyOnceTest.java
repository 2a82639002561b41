package io.dynawright.samples.conformance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.Dynawright;
import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.StaleVersionException;
import io.dynawright.operation.Jitter;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.samples.conformance.support.Clients;
import io.dynawright.samples.conformance.support.FaultyHttpClient;
import io.dynawright.samples.conformance.support.FaultyHttpClient.Fault;
import io.dynawright.samples.conformance.support.LocalDynamoDb;
import io.dynawright.samples.conformance.support.Route;
import io.dynawright.samples.conformance.support.Tables;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Updates that count once, however often they are sent. */
class ExactlyOnceTest {

    private static final long SEED = Long.getLong("dynawright.seed", 20_261_121);
    private static final int UPDATES = 100;
    private static final int FAULTS_PERCENT = 30;

    @RegisterExtension
    private final Tables tables = new Tables(AccountSchema.INSTANCE);

    private final AccountRepository accounts = new AccountRepository(tables.dynawright());

    @Test
    void givesTheItemAsItThenIs() {
        accounts.put(new Account("a", 10, "n", 0));
        tables.forget();

        Account updated = accounts.update("a", u -> u.balance().increment(5).exactlyOnce());

        assertThat(updated).isEqualTo(new Account("a", 15, "n", 2));
        assertThat(accounts.get("a")).isEqualTo(updated);
    }

    @Test
    void sendsOneTransactionAndReadsConsistently() {
        accounts.put(new Account("a", 10, "n", 0));
        tables.forget();

        accounts.update("a", u -> u.balance().increment(5).exactlyOnce());

        assertThat(tables.calls()).isEqualTo(2);
        assertThat(tables.lastRequest(GetItemRequest.class).consistentRead()).isTrue();
    }

    @Test
    void readsNothingThatNobodyWants() {
        accounts.put(new Account("a", 10, "n", 0));
        tables.forget();

        accounts.updateReturning(
                "a", u -> u.balance().increment(5).exactlyOnce().returningNothing());

        assertThat(tables.calls()).isEqualTo(1);
        assertThat(tables.lastRequest(TransactWriteItemsRequest.class).clientRequestToken())
                .isNotBlank();
        assertThat(accounts.get("a").balance()).isEqualTo(15);
    }

    @Test
    void anUpsertCreatesAndUpdates() {
        assertThat(accounts.upsert("a", u -> u.balance().increment(5).exactlyOnce()))
                .isEqualTo(new Account("a", 5, null, 1));
        assertThat(accounts.upsert("a", u -> u.balance().increment(5).exactlyOnce()))
                .isEqualTo(new Account("a", 10, null, 2));
    }

    @Test
    void failsAsOtherUpdatesDo() {
        assertThatThrownBy(
                        () -> accounts.update("a", u -> u.balance().increment(5).exactlyOnce()))
                .isInstanceOf(ItemNotFoundException.class);
        Account stored = accounts.put(new Account("a", 10, "n", 0));
        assertThatThrownBy(() -> accounts.update(
                        "a",
                        u -> u.balance()
                                .increment(5)
                                .exactlyOnce()
                                .onlyIf(it -> it.balance().gt(10))))
                .isInstanceOfSatisfying(
                        ConditionFailedException.class,
                        failure -> assertThat(failure.current(Account.class)).contains(stored));
        assertThatThrownBy(() -> accounts.update(
                        "a", u -> u.balance().increment(5).exactlyOnce().ifVersion(7)))
                .isInstanceOfSatisfying(
                        StaleVersionException.class,
                        stale -> assertThat(stale.current(Account.class)).contains(stored));
        assertThat(accounts.get("a")).isEqualTo(stored);
    }

    @Test
    void cannotTellWhatItFoundOrChanged() {
        assertThatThrownBy(() -> accounts.updateReturning(
                        "a", u -> u.balance().increment(5).exactlyOnce().returningOld()))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> accounts.updateReturning(
                        "a", u -> u.balance().increment(5).exactlyOnce().returningChanged()))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(tables.calls()).isZero();
    }

    @Test
    void countsOnceWhenAnswersAreLost() {
        accounts.put(new Account("a", 0, null, 0));
        RetryPolicy policy = RetryPolicy.standard()
                .withMaxAttempts(30)
                .withBackoff(Duration.ofMillis(1), Duration.ofMillis(4), Jitter.FULL);
        FaultyHttpClient network = new FaultyHttpClient(UrlConnectionHttpClient.create(), SEED, FAULTS_PERCENT);
        try (var client = Clients.retrying(LocalDynamoDb.endpoint(), network, policy)) {
            var faulty = new AccountRepository(Dynawright.over(client)
                    .withRetries(policy.besideClient())
                    .withStreaming(Route.ofThisRun().streaming()));
            for (int i = 0; i < UPDATES; i++) {
                faulty.update("a", u -> u.balance().increment(1).exactlyOnce());
            }
        }

        assertThat(accounts.get("a")).as("seed %d", SEED).isEqualTo(new Account("a", UPDATES, null, UPDATES + 1));
        assertThat(network.faults()).as("seed %d", SEED).containsKeys(Fault.LOST_ANSWER, Fault.LOST_REQUEST);
        System.out.println("exactly once: seed " + SEED + ", " + UPDATES + " updates, faults " + network.faults());
    }
}
