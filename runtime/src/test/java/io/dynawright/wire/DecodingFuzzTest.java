package io.dynawright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.hook.Decoding;
import io.dynawright.wire.fault.Asked;
import io.dynawright.wire.fault.CannedAsyncHttpClient;
import io.dynawright.wire.fault.CannedHttpClient;
import io.dynawright.wire.fault.Clients;
import io.dynawright.wire.fault.Connections;
import io.dynawright.wire.fault.Outcome;
import io.dynawright.wire.fault.RandomAnswer;
import io.dynawright.wire.fault.WireAnswer;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Whatever is answered, it comes to the same whether the SDK decodes it or Dynawright. {@code -Dwire.cases=…} tells how
 * many answers are tried, {@code -Ddynawright.seed=…} the first of them.
 */
class DecodingFuzzTest {

    private static final int CASES = Integer.getInteger("wire.cases", 2_000);
    private static final long FIRST = Long.getLong("dynawright.seed", System.nanoTime());

    private final Connections connections = new Connections();
    private final Map<Decoding, Integer> ways = new EnumMap<>(Decoding.class);

    /**
     * Two connections over one client.
     *
     * @param next prepares its next answer
     * @param breaking prepares one whose body never comes
     */
    private record Pair(
            Dynawright converting, Dynawright streaming, Consumer<WireAnswer> next, Consumer<WireAnswer> breaking) {

        Outcome converted(Asked asked, WireAnswer wire) {
            next.accept(wire);
            return Outcome.of(() -> asked.run(converting));
        }

        Outcome broken(Asked asked, WireAnswer wire) {
            breaking.accept(wire);
            return Outcome.of(() -> asked.run(converting));
        }

        Outcome streamed(Asked asked, WireAnswer wire) {
            next.accept(wire);
            return Outcome.of(() -> asked.run(streaming));
        }
    }

    @Test
    @Timeout(300)
    void bothWaysComeToTheSameOnABlockingClient(TestReporter reporter) {
        CannedHttpClient http = new CannedHttpClient();
        try (DynamoDbClient client = Clients.blocking(http, 1)) {
            compare(
                    new Pair(
                            connections.over(client, Streaming.OFF),
                            connections.over(client, Streaming.AUTOMATIC),
                            http::next,
                            http::breaking),
                    reporter);
        }
    }

    @Test
    @Timeout(300)
    void bothWaysComeToTheSameOnAnAsynchronousClient(TestReporter reporter) {
        CannedAsyncHttpClient http = new CannedAsyncHttpClient();
        try (DynamoDbAsyncClient client = Clients.async(http, 1)) {
            compare(
                    new Pair(
                            connections.over(client, Streaming.OFF),
                            connections.over(client, Streaming.AUTOMATIC),
                            http::next,
                            http::breaking),
                    reporter);
        }
    }

    private void compare(Pair pair, TestReporter reporter) {
        for (long seed = FIRST; seed < FIRST + CASES; seed++) {
            compare(pair, RandomAnswer.of(seed), seed);
        }
        reporter.publishEntry("-Ddynawright.seed=" + FIRST + " -Dwire.cases=" + CASES, ways.toString());
    }

    private void compare(Pair pair, RandomAnswer answer, long seed) {
        Set<Outcome> converted = converted(pair, answer);
        assertThat(connections.way()).as(() -> name(seed, answer)).isIn(Decoding.CONVERTED, Decoding.NONE);
        Outcome streamed = pair.streamed(answer.asked(), answer.wire());
        Decoding way = connections.way();
        ways.merge(way, 1, Integer::sum);
        assertThat(streamed).as(() -> name(seed, answer)).isIn(converted);
        if (answer.isSound()) {
            assertThat(way).as(() -> name(seed, answer)).isIn(Decoding.STREAMED, Decoding.NONE);
            assertThat(streamed.text()).as(() -> name(seed, answer)).startsWith("result");
        }
    }

    private static String name(long seed, RandomAnswer answer) {
        return "-Ddynawright.seed=" + seed + " -Dwire.cases=1: " + answer;
    }

    /**
     * What the SDK makes of it. It computes the checksum of what its parser happened to read, and so refuses good
     * compressed answers of some length, and names a wrong checksum where others do not parse: these may come to what they
     * come to without their checksum. And it does not look at the checksum that compressed bytes end with: where that is
     * wrong, the answer may come to what broken connections come to.
     */
    private static Set<Outcome> converted(Pair pair, RandomAnswer answer) {
        WireAnswer wire = answer.wire();
        Set<Outcome> outcomes = new LinkedHashSet<>();
        outcomes.add(pair.converted(answer.asked(), wire));
        if (wire.isIntact()) {
            outcomes.add(pair.converted(answer.asked(), wire.without(WireAnswer.CRC)));
        }
        if (wire.isCompressed() && wire.unpacked().isEmpty()) {
            outcomes.add(pair.broken(answer.asked(), wire));
        }
        return outcomes;
    }
}
