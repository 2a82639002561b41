package io.dynawright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.wire.fault.WireAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.exception.Crc32MismatchException;

class AnswerCollectorTest {

    private static final byte[] ANSWER = "{\"Item\":{\"a\":{\"S\":\"x\"}},\"X\":1}".getBytes(StandardCharsets.UTF_8);
    private static final String REST = "{\"Item\":{},\"X\":1}";

    private final Attempt attempt = new Attempt(AnswerShape.ITEM, new Workspaces());
    private final Source source = new Source();
    private final Sink sink = new Sink();

    /** Gives what it is told to, and keeps what was asked of it. */
    private static final class Source implements Subscription {

        private final List<Long> requested = new ArrayList<>();
        private boolean isCancelled;

        @Override
        public void request(long count) {
            requested.add(count);
        }

        @Override
        public void cancel() {
            isCancelled = true;
        }
    }

    /** Keeps what it was given. */
    private static final class Sink implements Subscriber<ByteBuffer> {

        private final List<String> signals = new ArrayList<>();
        private Subscription subscription;
        private Throwable error;

        @Override
        public void onSubscribe(Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(ByteBuffer buffer) {
            signals.add(StandardCharsets.UTF_8.decode(buffer).toString());
        }

        @Override
        public void onError(Throwable given) {
            signals.add("error");
            error = given;
        }

        @Override
        public void onComplete() {
            signals.add("complete");
        }
    }

    private AnswerCollector collector(Coding coding) {
        AnswerCollector collector = new AnswerCollector(attempt, coding, sink);
        collector.onSubscribe(source);
        return collector;
    }

    private static Coding plain(byte[] sent) {
        CRC32 checksum = new CRC32();
        checksum.update(sent);
        return new Coding(checksum.getValue(), false);
    }

    private static void send(AnswerCollector collector, byte[] body) {
        for (byte part : body) {
            collector.onNext(ByteBuffer.wrap(new byte[] {part}).asReadOnlyBuffer());
        }
        collector.onComplete();
    }

    @Test
    void singleBytesComeToOneBuffer() {
        AnswerCollector collector = collector(plain(ANSWER));
        assertThat(source.requested).isEmpty();
        sink.subscription.request(1);
        sink.subscription.request(5);
        assertThat(source.requested).containsExactly(Long.MAX_VALUE);
        send(collector, ANSWER);
        assertThat(sink.signals).containsExactly(REST, "complete");
        assertThat(attempt.items().orElseThrow().list().get(0).values()).containsOnlyKeys("a");
    }

    @Test
    void whatIsNotUnderstoodIsHandedOnAsItCame() {
        AnswerCollector collector = collector(new Coding(null, false));
        sink.subscription.request(1);
        send(collector, "{\"Item\":".getBytes(StandardCharsets.UTF_8));
        assertThat(sink.signals).containsExactly("{\"Item\":", "complete");
        assertThat(attempt.items()).isEmpty();
    }

    @Test
    void packedBytesAreHandedOnUnpacked() {
        byte[] packed = WireAnswer.compressed(ANSWER);
        CRC32 checksum = new CRC32();
        checksum.update(packed);
        AnswerCollector collector = collector(new Coding(checksum.getValue(), true));
        sink.subscription.request(1);
        send(collector, packed);
        assertThat(sink.signals).containsExactly(REST, "complete");
    }

    @Test
    void whatIsNotPackedAsItWasSaidIsAnError() {
        AnswerCollector collector = collector(new Coding(null, true));
        sink.subscription.request(1);
        send(collector, ANSWER);
        assertThat(sink.signals).containsExactly("error");
        assertThat(sink.error).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aWrongChecksumIsTheErrorOfTheSdk() {
        AnswerCollector collector = collector(new Coding(1L, false));
        sink.subscription.request(1);
        send(collector, ANSWER);
        assertThat(sink.signals).containsExactly("error");
        assertThat(sink.error).isInstanceOf(Crc32MismatchException.class);
        assertThat(attempt.items()).isEmpty();
    }

    @Test
    void anEmptyBodyNeedNotBeWanted() {
        AnswerCollector collector = collector(new Coding(null, false));
        collector.onComplete();
        assertThat(sink.signals).containsExactly("complete");
    }

    @Test
    void aFailureIsHandedOn() {
        AnswerCollector collector = collector(plain(ANSWER));
        sink.subscription.request(1);
        collector.onNext(ByteBuffer.wrap(ANSWER));
        IOException failure = new IOException("gone");
        collector.onError(failure);
        assertThat(sink.signals).containsExactly("error");
        assertThat(sink.error).isSameAs(failure);
        assertThat(attempt.items()).isEmpty();
    }

    @Test
    void afterItWasCancelledNothingComes() {
        AnswerCollector collector = collector(plain(ANSWER));
        sink.subscription.request(1);
        collector.onNext(ByteBuffer.wrap(ANSWER));
        sink.subscription.cancel();
        sink.subscription.request(1);
        assertThat(source.isCancelled).isTrue();
        collector.onNext(ByteBuffer.wrap(ANSWER));
        collector.onComplete();
        assertThat(sink.signals).isEmpty();
        assertThat(attempt.items()).isEmpty();
    }

    @Test
    void whoRequestsNothingIsToldOff() {
        collector(plain(ANSWER));
        sink.subscription.request(0);
        assertThat(sink.signals).containsExactly("error");
        assertThat(sink.error).isInstanceOf(IllegalArgumentException.class);
        assertThat(source.isCancelled).isTrue();
    }

    @Test
    void aSecondSubscriptionIsRefused() {
        AnswerCollector collector = collector(plain(ANSWER));
        Source other = new Source();
        collector.onSubscribe(other);
        assertThat(other.isCancelled).isTrue();
        assertThat(source.isCancelled).isFalse();
    }
}
