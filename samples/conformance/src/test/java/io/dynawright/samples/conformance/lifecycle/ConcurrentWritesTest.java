package io.dynawright.samples.conformance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.error.StaleVersionException;
import io.dynawright.operation.WriteOutcome;
import io.dynawright.samples.conformance.support.AtOnce;
import io.dynawright.samples.conformance.support.Tables;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many writers of one item at once. Counts are printed: how often they get in each other's way is up to chance. */
class ConcurrentWritesTest {

    private static final int WRITERS = 64;
    private static final int EACH = 10;
    private static final int ALL = WRITERS * EACH;
    private static final int RACERS = 200;

    @RegisterExtension
    private final Tables tables = new Tables(AccountSchema.INSTANCE);

    private final AccountRepository accounts = new AccountRepository(tables.dynawright());

    @Test
    void incrementsByUpdateAreExact() throws Exception {
        accounts.insert(new Account("a", 0, null, 0));

        List<Long> seen = AtOnce.run(
                        WRITERS,
                        writer -> IntStream.range(0, EACH)
                                .mapToObj(i -> accounts.update(
                                                "a", u -> u.balance().increment(1))
                                        .balance())
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();

        assertThat(accounts.get("a")).isEqualTo(new Account("a", ALL, null, ALL + 1));
        assertThat(seen).hasSize(ALL).doesNotHaveDuplicates();
    }

    @Test
    void readingAndPuttingWithVersionsIsExact() throws Exception {
        accounts.insert(new Account("a", 0, null, 0));
        AtomicInteger stale = new AtomicInteger();

        AtOnce.run(WRITERS, writer -> {
            for (int i = 0; i < EACH; i++) {
                deposit(stale);
            }
            return writer;
        });

        assertThat(accounts.get("a")).isEqualTo(new Account("a", ALL, null, ALL + 1));
        System.out.printf("%d threads put %d versions: %d were stale and made again%n", WRITERS, ALL, stale.get());
    }

    /** What a user writes around a versioned entity. */
    private void deposit(AtomicInteger stale) {
        Account read = accounts.get("a", o -> o.consistent());
        while (true) {
            try {
                accounts.put(new Account(read.id(), read.balance() + 1, read.note(), read.version()));
                return;
            } catch (StaleVersionException e) {
                stale.incrementAndGet();
                read = e.current(Account.class).orElseThrow();
            }
        }
    }

    @Test
    void ofManyUpdatesOfOneVersionOneIsMade() throws Exception {
        accounts.insert(new Account("a", 0, null, 0));

        List<WriteOutcome<Account>> outcomes = AtOnce.run(
                RACERS,
                racer -> accounts.tryUpdate("a", u -> u.balance().increment(1).ifVersion(1)));

        Account stored = new Account("a", 1, null, 2);
        assertThat(accounts.get("a")).isEqualTo(stored);
        assertThat(outcomes)
                .filteredOn(WriteOutcome::isWritten)
                .containsExactly(new WriteOutcome.Written<>(Optional.of(stored)));
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isWritten())
                .containsOnly(new WriteOutcome.Stale<>(Optional.of(stored)));
    }

    @Test
    void ofManyInsertsOfOneKeyOneWins() throws Exception {
        List<WriteOutcome<Account>> outcomes =
                AtOnce.run(RACERS, racer -> accounts.tryInsert(new Account("a", racer, null, 0)));

        Account stored = accounts.get("a");
        assertThat(outcomes)
                .filteredOn(WriteOutcome::isWritten)
                .containsExactly(new WriteOutcome.Written<>(Optional.of(stored)));
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isWritten())
                .hasSize(RACERS - 1)
                .containsOnly(new WriteOutcome.AlreadyExists<>(stored));
    }

    @Test
    void ofManyInsertsOfEqualItemsOneWins() throws Exception {
        List<WriteOutcome<Account>> outcomes =
                AtOnce.run(RACERS, racer -> accounts.tryInsert(new Account("a", 1, null, 0)));

        assertThat(outcomes).filteredOn(WriteOutcome::isWritten).hasSize(1);
    }
}
