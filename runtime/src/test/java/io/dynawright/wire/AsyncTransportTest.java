package io.dynawright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.hook.Decoding;
import io.dynawright.wire.fault.Asked;
import io.dynawright.wire.fault.CannedAsyncHttpClient;
import io.dynawright.wire.fault.Chunks;
import io.dynawright.wire.fault.Clients;
import io.dynawright.wire.fault.Connections;
import io.dynawright.wire.fault.Outcome;
import io.dynawright.wire.fault.RandomAnswer;
import io.dynawright.wire.fault.WireAnswer;
import java.net.SocketException;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bodies that come to an asynchronous client in buffers of any kind and size, in part, or not at all: the right items, or
 * an error. No more buffers come than were asked for, and who asks for none or less is told so by an error.
 */
@Timeout(120)
class AsyncTransportTest {

    private final CannedAsyncHttpClient http = new CannedAsyncHttpClient();
    private final Connections connections = new Connections();
    private final Dynawright once = connections.over(Clients.async(http, 1), Streaming.AUTOMATIC);
    private final Dynawright twice = connections.over(Clients.async(http, 2), Streaming.AUTOMATIC);

    /** Answers that DynamoDB may give to this, which have items. */
    private Stream<WireAnswer> answers(Asked asked, int count) {
        return LongStream.iterate(1, seed -> seed + 1)
                .mapToObj(RandomAnswer::of)
                .filter(answer -> answer.isSound() && answer.asked() == asked)
                .map(RandomAnswer::wire)
                .filter(wire -> isStreamed(asked, wire))
                .limit(count);
    }

    private boolean isStreamed(Asked asked, WireAnswer wire) {
        whole(asked, wire);
        return connections.way() == Decoding.STREAMED;
    }

    private Outcome whole(Asked asked, WireAnswer wire) {
        http.next(wire);
        return outcome(asked, once);
    }

    private static Outcome outcome(Asked asked, Dynawright dynawright) {
        return Outcome.of(() -> asked.run(dynawright));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 4096})
    void whatTheBuffersAreDoesNotCount(int most) {
        for (Asked asked : Asked.values()) {
            answers(asked, 2).forEach(wire -> {
                Outcome whole = whole(asked, wire);
                http.clear().then(wire, Chunks.of(wire.body(), most, new Random(most)));
                connections.way();
                assertThat(outcome(asked, once)).isEqualTo(whole);
                assertThat(connections.way()).isEqualTo(Decoding.STREAMED);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Asked.class)
    void ofAnAnswerThatBreaksOffNoItemsAreGiven(Asked asked) {
        WireAnswer wire = answers(asked, 1).findFirst().orElseThrow();
        // Of a batch that failed all is left to be asked for again.
        String failed = asked.shape() == AnswerShape.TABLES ? "result []" : "error io.dynawright.error.";
        Random random = new Random(wire.body().length);
        for (int length = 0; length < wire.body().length; length += 1 + random.nextInt(25)) {
            Chunks half = Chunks.of(wire.cut(length).body(), 100, random);
            for (Chunks body : new Chunks[] {half, half.failing(new SocketException("Connection reset"))}) {
                http.clear().then(wire, body);
                connections.way();
                assertThat(outcome(asked, once).text())
                        .as("%d bytes, %s", length, body)
                        .startsWith(failed);
                assertThat(connections.way()).isEqualTo(Decoding.NONE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Asked.class)
    void afterHalfAnAnswerTheNextAttemptGivesTheItems(Asked asked) {
        answers(asked, 3).forEach(wire -> {
            Outcome whole = whole(asked, wire);
            Chunks half = Chunks.of(wire.cut(wire.body().length / 2).body(), 100, new Random(1));
            for (Chunks body : new Chunks[] {half, half.failing(new SocketException("Connection reset"))}) {
                http.clear().then(wire, body).then(wire, Chunks.of(wire.body(), 100, new Random(2)));
                assertThat(outcome(asked, twice)).isEqualTo(whole);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Asked.class)
    void afterAWrongChecksumTheNextAttemptGivesTheItems(Asked asked) {
        answers(asked, 3).forEach(wire -> {
            Outcome whole = whole(asked, wire);
            http.clear()
                    .then(wire.with(WireAnswer.CRC, "1"), Chunks.whole(wire.body()))
                    .then(wire, Chunks.whole(wire.body()));
            assertThat(outcome(asked, twice)).isEqualTo(whole);
        });
    }
}
