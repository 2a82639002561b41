package io.dynawright.samples.conformance.load;

import static io.dynawright.samples.conformance.load.Crates.crates;
import static io.dynawright.samples.conformance.load.Crates.keys;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.hook.OperationEnd;
import io.dynawright.hook.OperationListener;
import io.dynawright.hook.OperationRetry;
import io.dynawright.operation.DeletedItems;
import io.dynawright.operation.FoundItems;
import io.dynawright.operation.PutItems;
import io.dynawright.samples.conformance.support.Tables;
import io.dynawright.samples.conformance.support.UnprocessedHttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** Batches of which a part of each chunk is left unprocessed. */
class UnprocessedTest {

    private static final long SEED = Long.getLong("dynawright.seed", 20_261_121);
    private static final int ITEMS = 10_000;
    private static final int PERCENT = 20;

    @RegisterExtension
    private final Tables tables = new Tables(CrateSchema.INSTANCE);

    private final UnprocessedHttpClient network =
            new UnprocessedHttpClient(UrlConnectionHttpClient.create(), SEED, PERCENT);
    private final AtomicInteger retries = new AtomicInteger();
    private final List<OperationEnd> ends = new ArrayList<>();
    private final Dynawright dynawright = Crates.over(network).withListener(new OperationListener() {
        @Override
        public void onRetry(OperationRetry retry) {
            retries.incrementAndGet();
        }

        @Override
        public void onEnd(OperationEnd end) {
            ends.add(end);
        }
    });
    private final CrateRepository crates = new CrateRepository(dynawright);

    @Test
    void tenThousandItemsAreEachWrittenOnce() {
        List<Crate> all = crates(ITEMS);

        PutItems<Crate> result = crates.putAll(all);

        System.out.println("putAll with seed " + SEED + ": " + result.cost() + ", " + network.left() + " left");
        assertThat(result.unprocessed()).isEmpty();
        assertThat(result.written()).isEqualTo(all);
        assertThat(network.writes().values()).hasSize(ITEMS).allMatch(count -> count.get() == 1);
        assertThat(new CrateRepository(tables.dynawright()).query("s").list()).isEqualTo(all);
        costIsWhatWentOverTheNetwork(result.cost().requests(), result.cost().retries());
    }

    @Test
    void tenThousandItemsAreEachFoundInTheOrderOfTheirKeys() {
        List<Crate> all = crates(ITEMS);
        new CrateRepository(tables.dynawright()).putAll(all).orThrow();
        List<CrateKey> missing = keys(crates("lost", 100));
        List<CrateKey> asked = new ArrayList<>(keys(all));
        asked.addAll(5_000, missing);
        asked.addAll(keys(all.subList(0, 300)));

        FoundItems<Crate> result = crates.findAll(asked);

        System.out.println("findAll with seed " + SEED + ": " + result.cost() + ", " + network.left() + " left");
        assertThat(result.unprocessed()).isEmpty();
        assertThat(result.list()).isEqualTo(all);
        assertThat(result.missing()).isEqualTo(missing);
        assertThat(network.writes().values()).hasSize(ITEMS + missing.size()).allMatch(count -> count.get() == 1);
        costIsWhatWentOverTheNetwork(result.cost().requests(), result.cost().retries());
    }

    @Test
    void tenThousandItemsAreEachDeletedOnce() {
        List<Crate> all = crates(ITEMS);
        new CrateRepository(tables.dynawright()).putAll(all).orThrow();

        DeletedItems<Crate> result = crates.deleteAll(keys(all));

        System.out.println("deleteAll with seed " + SEED + ": " + result.cost() + ", " + network.left() + " left");
        assertThat(result.unprocessed()).isEmpty();
        assertThat(result.deleted()).isEqualTo(keys(all));
        assertThat(network.writes().values()).hasSize(ITEMS).allMatch(count -> count.get() == 1);
        assertThat(new CrateRepository(tables.dynawright()).scan().stream()).isEmpty();
        costIsWhatWentOverTheNetwork(result.cost().requests(), result.cost().retries());
    }

    private void costIsWhatWentOverTheNetwork(int requests, int retried) {
        assertThat(network.left()).isPositive();
        assertThat(requests).isEqualTo(network.requests());
        assertThat(retried).isPositive().isEqualTo(retries.get());
        assertThat(ends).singleElement().satisfies(end -> {
            assertThat(end.error()).isEmpty();
            assertThat(end.consumedCapacity()).isPresent();
        });
    }
}
