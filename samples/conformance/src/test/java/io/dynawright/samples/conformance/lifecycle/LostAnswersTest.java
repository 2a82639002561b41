package io.dynawright.samples.conformance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.error.CancellationReason.Stale;
import io.dynawright.error.StaleVersionException;
import io.dynawright.error.TransactionFailedException;
import io.dynawright.operation.Jitter;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.operation.WriteOutcome;
import io.dynawright.samples.conformance.support.AtOnce;
import io.dynawright.samples.conformance.support.Clients;
import io.dynawright.samples.conformance.support.FaultyHttpClient;
import io.dynawright.samples.conformance.support.FaultyHttpClient.Fault;
import io.dynawright.samples.conformance.support.LocalDynamoDb;
import io.dynawright.samples.conformance.support.Route;
import io.dynawright.samples.conformance.support.Tables;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Many writers of one item over a network that loses requests and answers. Seeds and counts are printed. */
class LostAnswersTest {

    private static final long SEED = Long.getLong("dynawright.seed", 20_261_121);
    private static final int WRITERS = 8;
    private static final int EACH = 10;
    private static final int ALL = WRITERS * EACH;
    private static final int RACERS = 200;
    private static final int FAULTS_PERCENT = 25;
    private static final RetryPolicy PATIENT = RetryPolicy.standard()
            .withMaxAttempts(30)
            .withBackoff(Duration.ofMillis(1), Duration.ofMillis(8), Jitter.FULL);

    @RegisterExtension
    private final Tables tables = new Tables(AccountSchema.INSTANCE);

    private final AccountRepository accounts = new AccountRepository(tables.dynawright());
    private final FaultyHttpClient network =
            new FaultyHttpClient(UrlConnectionHttpClient.create(), SEED, FAULTS_PERCENT);
    private final DynamoDbClient client = Clients.retrying(LocalDynamoDb.endpoint(), network, PATIENT);
    private final Dynawright faulty = Dynawright.over(client)
            .withRetries(PATIENT.besideClient())
            .withStreaming(Route.ofThisRun().streaming());
    private final AccountRepository faultyAccounts = new AccountRepository(faulty);

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void ofManyInsertsOfOneKeyOneWins() throws Exception {
        List<WriteOutcome<Account>> outcomes =
                AtOnce.run(RACERS, racer -> faultyAccounts.tryInsert(new Account("a", racer, null, 0)));

        Account stored = accounts.get("a");
        assertThat(outcomes)
                .as("seed %d", SEED)
                .filteredOn(WriteOutcome::isWritten)
                .containsExactly(new WriteOutcome.Written<>(Optional.of(stored)));
        assertThat(outcomes)
                .as("seed %d", SEED)
                .filteredOn(outcome -> !outcome.isWritten())
                .hasSize(RACERS - 1)
                .containsOnly(new WriteOutcome.AlreadyExists<>(stored));
        assertThat(network.faults()).as("seed %d", SEED).containsKey(Fault.LOST_ANSWER);
        System.out.printf("%d inserts of one key, seed %d: faults %s%n", RACERS, SEED, network.faults());
    }

    /** Whose item it is cannot be told where all are equal: those of whom an attempt got lost take it for their own. */
    @Test
    void ofManyInsertsOfEqualItemsOnlySuchSucceedBesideOneAsMayHaveMadeIt() throws Exception {
        List<WriteOutcome<Account>> outcomes =
                AtOnce.run(RACERS, racer -> faultyAccounts.tryInsert(new Account("a", 1, null, 0)));

        long written = outcomes.stream().filter(WriteOutcome::isWritten).count();
        int ambiguous = count(Fault.LOST_ANSWER) + count(Fault.LOST_REQUEST) + count(Fault.SERVICE_FAILED);
        assertThat(written).as("seed %d", SEED).isBetween(1L, 1L + ambiguous);
        System.out.printf(
                "%d inserts of equal items, seed %d: %d succeed, faults %s%n", RACERS, SEED, written, network.faults());
    }

    /** Each writer signs what it puts, so that no two items are equal. */
    @Test
    void noPutOfAVersionIsLost() throws Exception {
        accounts.insert(new Account("a", 0, null, 0));
        AtomicInteger stale = new AtomicInteger();

        AtOnce.run(WRITERS, writer -> {
            for (int i = 0; i < EACH; i++) {
                deposit(writer + "-" + i, stale);
            }
            return writer;
        });

        Account stored = accounts.get("a");
        assertThat(stored.balance()).as("seed %d", SEED).isBetween((long) ALL, (long) ALL + count(Fault.LOST_ANSWER));
        assertThat(stored.version()).as("seed %d", SEED).isEqualTo(stored.balance() + 1);
        System.out.printf(
                "%d puts of versions, seed %d: %d were stale and made again, %d of them had been made, faults %s%n",
                ALL, SEED, stale.get(), stored.balance() - ALL, network.faults());
    }

    private void deposit(String signature, AtomicInteger stale) {
        Account read = faultyAccounts.get("a", o -> o.consistent());
        while (true) {
            try {
                faultyAccounts.put(new Account("a", read.balance() + 1, signature, read.version()));
                return;
            } catch (StaleVersionException e) {
                stale.incrementAndGet();
                read = e.current(Account.class).orElseThrow();
            }
        }
    }

    /** The items of two writers may be equal: the token of a transaction tells whose it is. */
    @Test
    void puttingVersionsInTransactionsIsExact() throws Exception {
        accounts.insert(new Account("a", 0, null, 0));
        AtomicInteger stale = new AtomicInteger();

        AtOnce.run(WRITERS, writer -> {
            for (int i = 0; i < EACH; i++) {
                transactDeposit(stale);
            }
            return writer;
        });

        assertThat(accounts.get("a")).as("seed %d", SEED).isEqualTo(new Account("a", ALL, null, ALL + 1));
        System.out.printf(
                "%d transactions of one put, seed %d: %d were stale and made again, faults %s%n",
                ALL, SEED, stale.get(), network.faults());
    }

    private void transactDeposit(AtomicInteger stale) {
        Account read = faultyAccounts.get("a", o -> o.consistent());
        while (true) {
            PutOperation<Account> put =
                    AccountOperations.put(new Account("a", read.balance() + 1, null, read.version()));
            try {
                faulty.transact(put);
                return;
            } catch (TransactionFailedException e) {
                if (!(e.reason(put) instanceof Stale<Account> reason)) {
                    throw e;
                }
                stale.incrementAndGet();
                read = reason.current().orElseThrow();
            }
        }
    }

    private int count(Fault fault) {
        return network.faults().getOrDefault(fault, 0);
    }
}
