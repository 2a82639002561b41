package io.dynawright.samples.conformance.load;

import static io.dynawright.samples.conformance.load.Crates.crates;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.BatchWriter;
import io.dynawright.Dynawright;
import io.dynawright.samples.conformance.support.FaultyHttpClient;
import io.dynawright.samples.conformance.support.Tables;
import io.dynawright.samples.conformance.support.UnprocessedHttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** Several threads that fill a table through one writer. */
class BatchWriterTest {

    private static final long SEED = Long.getLong("dynawright.seed", 20_261_121);
    private static final int THREADS = 4;
    private static final int EACH = 400;

    @RegisterExtension
    private final Tables tables = new Tables(CrateSchema.INSTANCE);

    private final CrateRepository crates = new CrateRepository(tables.dynawright());

    @Test
    void noneIsLostOverABadNetwork() throws Exception {
        SdkHttpClient network =
                new FaultyHttpClient(new UnprocessedHttpClient(UrlConnectionHttpClient.create(), SEED, 20), SEED, 20);

        fill(Crates.over(network));

        for (int thread = 0; thread < THREADS; thread++) {
            assertThat(crates.query("ship-" + thread).list()).isEqualTo(crates("ship-" + thread, EACH));
        }
    }

    private static void fill(Dynawright dynawright) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (BatchWriter<Crate> writer =
                dynawright.batchWriter(CrateSchema.INSTANCE, w -> w.queue(100).capacityPerSecond(5_000))) {
            List<Future<?>> work = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                List<Crate> cargo = crates("ship-" + thread, EACH);
                work.add(threads.submit(() -> cargo.forEach(writer::put)));
            }
            for (Future<?> each : work) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theLastWriteOfAnItemCounts() {
        try (BatchWriter<Crate> writer = tables.dynawright().batchWriter(CrateSchema.INSTANCE)) {
            crates(60).forEach(writer::put);
            writer.put(new Crate("s", 7, "changed"));
            writer.delete(CrateKey.of("s", 8));
            writer.flush();
            assertThat(crates.get("s", 7).content()).isEqualTo("changed");
            writer.put(new Crate("s", 8, "again"));
        }

        assertThat(crates.query("s").list()).hasSize(60);
        assertThat(crates.get("s", 8).content()).isEqualTo("again");
    }
}
