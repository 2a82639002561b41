package io.dynawright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.hook.Decoding;
import io.dynawright.wire.fault.Asked;
import io.dynawright.wire.fault.CannedHttpClient;
import io.dynawright.wire.fault.Clients;
import io.dynawright.wire.fault.Connections;
import io.dynawright.wire.fault.Outcome;
import io.dynawright.wire.fault.RandomAnswer;
import io.dynawright.wire.fault.Trickle;
import io.dynawright.wire.fault.WireAnswer;
import java.io.IOException;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that come slowly, in pieces, in part, or not at all to a blocking client: the right items, or an error. */
@Timeout(120)
class TransportTest {

    private static final Optional<IOException> RESET = Optional.of(new SocketException("Connection reset"));
    private static final Optional<IOException> NONE = Optional.empty();

    private final CannedHttpClient http = new CannedHttpClient();
    private final Connections connections = new Connections();

    private final Dynawright once = connections.over(Clients.blocking(http, 1), Streaming.AUTOMATIC);
    private final Dynawright twice = connections.over(Clients.blocking(http, 2), Streaming.AUTOMATIC);

    private static Trickle trickle(WireAnswer wire, int length, int most, Optional<IOException> error) {
        return new Trickle(wire.body(), length, most, new Random(length), error);
    }

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
    void howManyBytesComeAtOnceDoesNotCount(int most) {
        for (Asked asked : Asked.values()) {
            answers(asked, 2).forEach(wire -> {
                Outcome whole = whole(asked, wire);
                http.clear().then(wire, trickle(wire, wire.body().length, most, NONE));
                connections.way();
                assertThat(outcome(asked, once)).isEqualTo(whole);
                assertThat(connections.way()).isEqualTo(Decoding.STREAMED);
            });
        }
    }

    /** White space at the end counts for nothing. */
    @ParameterizedTest
    @EnumSource(Asked.class)
    void ofAnAnswerThatBreaksOffNoItemsAreGiven(Asked asked) {
        WireAnswer wire = answers(asked, 1).findFirst().orElseThrow();
        Outcome whole = whole(asked, wire);
        // Of a batch that failed all is left to be asked for again.
        String failed = isBatch(asked) ? "result []" : "error io.dynawright.error.ConnectionException";
        Random random = new Random(wire.body().length);
        for (int length = 0; length < wire.body().length; length += 1 + random.nextInt(25)) {
            for (Optional<IOException> error : List.of(NONE, RESET)) {
                http.clear().then(wire, trickle(wire, length, 100, error));
                Outcome outcome = outcome(asked, once);
                if (!outcome.equals(whole) || length < wire.body().length / 2) {
                    assertThat(outcome.text()).as("%d bytes, %s", length, error).startsWith(failed);
                }
            }
        }
    }

    private static boolean isBatch(Asked asked) {
        return asked.shape() == AnswerShape.TABLES;
    }

    @ParameterizedTest
    @EnumSource(Asked.class)
    void afterHalfAnAnswerTheNextAttemptGivesTheItems(Asked asked) {
        answers(asked, 3).forEach(wire -> {
            Outcome whole = whole(asked, wire);
            for (Optional<IOException> error : List.of(NONE, RESET)) {
                http.clear()
                        .then(wire, trickle(wire, wire.body().length / 2, 100, error))
                        .then(wire, trickle(wire, wire.body().length, 100, NONE));
                connections.way();
                assertThat(outcome(asked, twice)).isEqualTo(whole);
                assertThat(connections.way()).isEqualTo(Decoding.STREAMED);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Asked.class)
    void afterAWrongChecksumTheNextAttemptGivesTheItems(Asked asked) {
        answers(asked, 3).forEach(wire -> {
            Outcome whole = whole(asked, wire);
            http.next(wire.with(WireAnswer.CRC, "1"), wire);
            assertThat(outcome(asked, twice)).isEqualTo(whole);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "1000000", "-1", "many"})
    void whatIsSaidOfTheLengthDoesNotCount(String length) {
        for (Asked asked : Asked.values()) {
            WireAnswer wire = answers(asked, 1).findFirst().orElseThrow();
            Outcome whole = whole(asked, wire);
            assertThat(whole(asked, wire.with(WireAnswer.LENGTH, length))).isEqualTo(whole);
            assertThat(whole(asked, wire.without(WireAnswer.LENGTH))).isEqualTo(whole);
        }
    }

    @Test
    void theBodyIsReadToItsEndAndClosedSoThatTheConnectionCanBeUsedAgain() {
        for (Asked asked : Asked.values()) {
            WireAnswer wire = answers(asked, 1).findFirst().orElseThrow();
            Trickle body = trickle(wire, wire.body().length, 1000, NONE);
            http.clear().then(wire, body);
            outcome(asked, once);
            assertThat(body.isClosed()).as("%s", asked).isTrue();
            assertThat(body.isRead()).as("%s", asked).isTrue();
        }
    }

    @Test
    void answersOfAnySizeAreStreamed() {
        for (int length : new int[] {0, 8_000, 8_191, 8_192, 8_193, 16_384, 100_000, 1_000_000}) {
            String item = "{\"Item\":{\"id\":{\"S\":\"id-0\"},\"text\":{\"S\":\"" + "x".repeat(length) + "\"}}}";
            WireAnswer wire = WireAnswer.of(item);
            connections.way();
            assertThat(whole(Asked.GET, wire).text()).contains("x".repeat(length));
            assertThat(connections.way()).as("%d", length).isEqualTo(Decoding.STREAMED);
        }
    }
}
