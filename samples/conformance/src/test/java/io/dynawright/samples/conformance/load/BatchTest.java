package io.dynawright.samples.conformance.load;

import static io.dynawright.samples.conformance.load.Crates.crates;
import static io.dynawright.samples.conformance.load.Crates.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.Dynawright;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.operation.BatchProgress;
import io.dynawright.operation.BatchResults;
import io.dynawright.operation.PutItems;
import io.dynawright.samples.conformance.support.FaultyHttpClient;
import io.dynawright.samples.conformance.support.Tables;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** Many items at once, of one table or two, also over a bad network. */
class BatchTest {

    private static final long SEED = Long.getLong("dynawright.seed", 20_261_121);
    private static final int PERCENT = 30;

    @RegisterExtension
    private final Tables tables = new Tables(CrateSchema.INSTANCE, SealSchema.INSTANCE);

    private final CrateRepository crates = new CrateRepository(tables.dynawright());
    private final SealRepository seals = new SealRepository(tables.dynawright());
    private final FaultyHttpClient badNetwork = new FaultyHttpClient(UrlConnectionHttpClient.create(), SEED, PERCENT);
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private static List<Seal> seals(int count) {
        return LongStream.range(0, count).mapToObj(id -> new Seal(id, "s", 0)).toList();
    }

    private static List<SealKey> sealKeys(int count) {
        return LongStream.range(0, count).mapToObj(SealKey::of).toList();
    }

    @Test
    void ofEqualKeysTheLastIsWritten() {
        Crate early = new Crate("s", 1, "early");
        Crate late = new Crate("s", 1, "late");
        Crate other = new Crate("s", 2, "other");

        PutItems<Crate> result = crates.putAll(List.of(early, other, late));

        assertThat(result.written()).containsExactly(other, late);
        assertThat(result.superseded()).containsExactly(early);
        assertThat(crates.query("s").list()).containsExactly(late, other);
        assertThat(tables.calls()).isEqualTo(2);
    }

    @Test
    void aVersionIsCountedAndNotChecked() {
        seals.putAllUnchecked(List.of(new Seal(1, "a", 0))).orThrow();

        PutItems<Seal> result = seals.putAllUnchecked(List.of(new Seal(1, "b", 0), new Seal(2, "c", 6)));

        assertThat(result.written()).containsExactly(new Seal(1, "b", 1), new Seal(2, "c", 7));
        assertThat(seals.get(1L)).isEqualTo(new Seal(1, "b", 1));
    }

    @Test
    void twoTablesShareTheirRequests() {
        crates.putAll(crates("old", 10)).orThrow();
        var putCrates = CrateOperations.putAll(crates(30));
        var putSeals = SealOperations.putAllUnchecked(seals(10));
        var deleted = CrateOperations.deleteAll(keys(crates("old", 10)));
        tables.forget();

        BatchResults written = tables.dynawright().batch(putCrates, putSeals, deleted);

        assertThat(tables.calls()).isEqualTo(2);
        assertThat(written.of(putCrates).written()).isEqualTo(crates(30));
        assertThat(written.of(putSeals).written()).hasSize(10).allMatch(seal -> seal.version() == 1);
        assertThat(written.of(deleted).deleted()).hasSize(10);

        var findCrates = CrateOperations.findAll(keys(
                Stream.concat(crates("old", 10).stream(), crates(30).stream()).toList()));
        var findSeals = SealOperations.findAll(sealKeys(12));
        tables.forget();

        BatchResults found = tables.dynawright().batchGet(findCrates, findSeals);

        assertThat(tables.calls()).isOne();
        assertThat(found.of(findCrates).list()).isEqualTo(crates(30));
        assertThat(found.of(findCrates).missing()).isEqualTo(keys(crates("old", 10)));
        assertThat(found.of(findSeals).list()).isEqualTo(written.of(putSeals).written());
        assertThat(found.of(findSeals).missing()).containsExactly(SealKey.of(10L), SealKey.of(11L));
    }

    @Test
    void oneItemInTwoOperationsIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> tables.dynawright()
                        .batch(CrateOperations.putAll(crates(3)), CrateOperations.deleteAll(keys(crates(1)))))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(tables.calls()).isZero();
    }

    @Test
    void noneIsLostOverABadNetwork() {
        Dynawright dynawright = Crates.over(badNetwork);
        List<BatchProgress> progress = new CopyOnWriteArrayList<>();
        var putCrates = CrateOperations.putAll(crates(2_000));
        var putSeals = SealOperations.putAllUnchecked(seals(500));

        BatchResults written = dynawright.batch(
                List.of(putCrates, putSeals), b -> b.parallel(4, threads).onProgress(progress::add));

        System.out.println("batch with seed " + SEED + ": " + written.cost() + ", " + badNetwork.faults());
        assertThat(written.of(putCrates).orThrow().written()).isEqualTo(crates(2_000));
        assertThat(written.of(putSeals).orThrow().written()).hasSize(500);
        assertThat(crates.query("s").list()).isEqualTo(crates(2_000));
        assertThat(seals.scan().stream()).hasSize(500).allMatch(seal -> seal.version() == 1);
        assertThat(progress).hasSize(written.cost().requests());
        assertThat(progress.get(progress.size() - 1).total()).isEqualTo(2_500);

        var findCrates = CrateOperations.findAll(keys(crates(2_000)));
        var findSeals = SealOperations.findAll(sealKeys(500));
        BatchResults found = dynawright.batchGet(List.of(findCrates, findSeals), b -> b.parallel(4, threads));

        assertThat(found.of(findCrates).orThrow().list()).isEqualTo(crates(2_000));
        assertThat(found.of(findSeals).orThrow().list()).hasSize(500);

        crates.putAll(crates("other", 3)).orThrow();
        new CrateRepository(dynawright)
                .deleteAll(keys(crates(2_000)), b -> b.parallel(4, threads))
                .orThrow();
        assertThat(crates.scan().stream()).containsExactlyInAnyOrderElementsOf(crates("other", 3));
    }
}
