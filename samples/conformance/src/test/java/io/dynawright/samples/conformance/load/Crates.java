package io.dynawright.samples.conformance.load;

import io.dynawright.Dynawright;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.samples.conformance.support.Clients;
import io.dynawright.samples.conformance.support.LocalDynamoDb;
import io.dynawright.samples.conformance.support.Route;
import java.util.List;
import java.util.stream.IntStream;
import software.amazon.awssdk.http.SdkHttpClient;

/** Cargo, and connections that do not wait between tries. */
final class Crates {

    private Crates() {}

    static List<Crate> crates(int count) {
        return crates("s", count);
    }

    static List<Crate> crates(String ship, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Crate(ship, i, "content " + i))
                .toList();
    }

    static List<CrateKey> keys(List<Crate> crates) {
        return crates.stream()
                .map(crate -> CrateKey.of(crate.ship(), crate.number()))
                .toList();
    }

    /** Over this network, with a client that does not try again. */
    static Dynawright over(SdkHttpClient network) {
        return Dynawright.over(
                        Clients.at(LocalDynamoDb.endpoint()).httpClient(network).build())
                .withRetries(RetryPolicy.standard().withSleeper(time -> {}))
                .withStreaming(Route.ofThisRun().streaming());
    }
}
