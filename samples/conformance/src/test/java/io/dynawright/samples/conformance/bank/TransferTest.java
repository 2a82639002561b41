package io.dynawright.samples.conformance.bank;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.error.DynawrightException;
import io.dynawright.hook.OperationListener;
import io.dynawright.hook.OperationRetry;
import io.dynawright.operation.Jitter;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.samples.conformance.bank.Teller.Outcome;
import io.dynawright.samples.conformance.bank.Teller.Told;
import io.dynawright.samples.conformance.bank.Teller.Way;
import io.dynawright.samples.conformance.support.Clients;
import io.dynawright.samples.conformance.support.FaultyHttpClient;
import io.dynawright.samples.conformance.support.LocalDynamoDb;
import io.dynawright.samples.conformance.support.Route;
import io.dynawright.samples.conformance.support.Tables;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * Money that many move about over a bad network: none comes into being, and none is lost. It goes on for {@code
 * -Dtransfer.seconds}; what the network does is drawn from {@code -Dtransfer.seed}.
 */
class TransferTest {

    private static final int TELLERS = 16;
    private static final int PERCENT = 25;
    /** So few attempts that the outcome of some calls stays unknown. */
    private static final int FEW = 3;

    private static final long SECONDS = Long.getLong("transfer.seconds", 6);
    private static final long SEED = Long.getLong("transfer.seed", 2026);

    @RegisterExtension
    private final Tables tables = new Tables(AccountSchema.INSTANCE, VaultSchema.INSTANCE, TransferSchema.INSTANCE);

    private final FaultyHttpClient network = new FaultyHttpClient(UrlConnectionHttpClient.create(), SEED, PERCENT);
    private final AtomicInteger retries = new AtomicInteger();

    @Test
    void theSumNeverChanges() throws Exception {
        Bank.open(tables.dynawright());
        List<Teller> tellers = new ArrayList<>();
        List<Long> sums = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(TELLERS + 1);
        try (Dynawright retryingClient =
                Dynawright.create(Clients.at(LocalDynamoDb.endpoint()).httpClient(network), retries())) {
            Dynawright plainClient = Dynawright.over(Clients.at(LocalDynamoDb.endpoint())
                            .httpClient(network)
                            .build())
                    .withRetries(retries().withMaxAttempts(FEW));
            List<Dynawright> connections = Stream.of(retryingClient, plainClient)
                    .map(connection -> connection
                            .withListener(new RetryCounter())
                            .withStreaming(Route.ofThisRun().streaming()))
                    .toList();
            long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
            BooleanSupplier isOpen = () -> System.nanoTime() < end;
            IntStream.range(0, TELLERS)
                    .forEach(i -> tellers.add(
                            new Teller("teller-" + i, connections.get(i % 2), new Random(SEED + i), isOpen)));
            List<Future<?>> work = new ArrayList<>();
            tellers.forEach(teller -> work.add(threads.submit(teller)));
            work.add(threads.submit(() -> observe(connections.get(0), isOpen, sums)));
            for (Future<?> each : work) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }

        List<Told> told =
                tellers.stream().flatMap(teller -> teller.told().stream()).toList();
        report(told, sums.size());
        assertThat(sums).isNotEmpty().containsOnly(Bank.SUM);
        assertThat(Bank.sum(tables.dynawright())).isEqualTo(Bank.SUM);
        recordsAreWhatTellersWereTold(told);
        balancesAreWhatRecordsSay();
        reservationsAreWhatTellersWereTold(told);
    }

    private static RetryPolicy retries() {
        return RetryPolicy.standard().withBackoff(Duration.ofMillis(1), Duration.ofMillis(20), Jitter.FULL);
    }

    private final class RetryCounter implements OperationListener {

        @Override
        public void onRetry(OperationRetry retry) {
            retries.incrementAndGet();
        }
    }

    private static void observe(Dynawright dynawright, BooleanSupplier isOpen, List<Long> sums) {
        while (isOpen.getAsBoolean()) {
            try {
                sums.add(Bank.sum(dynawright));
            } catch (DynawrightException unanswered) {
                assertThat(unanswered.retryable()).isTrue();
            }
        }
    }

    /** Who was told of success finds the record of it, and who was told of a refusal finds none. */
    private void recordsAreWhatTellersWereTold(List<Told> told) {
        Set<String> records = stored().stream().map(TransferTest::id).collect(toSet());

        assertThat(told).filteredOn(each -> each.way() != Way.RESERVATION).allSatisfy(each -> {
            if (each.outcome() != Outcome.UNKNOWN) {
                assertThat(records.contains(id(each.transfer())))
                        .as("%s", each)
                        .isEqualTo(each.outcome() == Outcome.DONE);
            }
        });
    }

    private static String id(Transfer transfer) {
        return transfer.teller() + "/" + transfer.number();
    }

    /** Each record stands for a transfer that was made once. */
    private void balancesAreWhatRecordsSay() {
        Map<String, Long> expected = new TreeMap<>(
                Stream.concat(Bank.ACCOUNTS.stream(), Bank.VAULTS.stream()).collect(toMap(id -> id, id -> Bank.EACH)));
        for (Transfer transfer : stored()) {
            expected.merge(transfer.from(), -transfer.amount(), Long::sum);
            expected.merge(transfer.to(), transfer.amount(), Long::sum);
        }

        assertThat(Bank.balances(tables.dynawright())).isEqualTo(expected);
    }

    /** What was reserved is what was told, and of what is not known, all or a part. */
    private void reservationsAreWhatTellersWereTold(List<Told> told) {
        for (String id : Bank.VAULTS) {
            Map<Outcome, Long> sums = told.stream()
                    .filter(each -> each.way() == Way.RESERVATION
                            && each.transfer().from().equals(id))
                    .collect(groupingBy(
                            Told::outcome, summingLong(each -> each.transfer().amount())));
            long done = sums.getOrDefault(Outcome.DONE, 0L);

            assertThat(new VaultRepository(tables.dynawright()).get(id).reserved())
                    .isBetween(done, done + sums.getOrDefault(Outcome.UNKNOWN, 0L));
        }
    }

    private List<Transfer> stored() {
        return new TransferRepository(tables.dynawright()).scan().stream().toList();
    }

    private void report(List<Told> told, int observations) {
        System.out.printf(
                "transfers over a network with seed %d for %d s: %s; %d retries of operations, %d sums; faults: %s%n",
                SEED,
                SECONDS,
                told.stream()
                        .collect(groupingBy(
                                Told::way, TreeMap::new, groupingBy(Told::outcome, TreeMap::new, counting()))),
                retries.get(),
                observations,
                network.faults());
    }
}
