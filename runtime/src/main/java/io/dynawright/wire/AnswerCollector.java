package io.dynawright.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Collects the body of an answer, and gives its subscriber the rest of the document when the body is complete. */
final class AnswerCollector implements Subscriber<ByteBuffer>, Subscription {

    private final Attempt attempt;
    private final Coding coding;
    private final Subscriber<? super ByteBuffer> subscriber;
    private final AtomicBoolean isWanted = new AtomicBoolean();
    private volatile boolean isEnded;
    private @Nullable Subscription upstream;
    private @Nullable Lease lease;

    AnswerCollector(Attempt attempt, Coding coding, Subscriber<? super ByteBuffer> subscriber) {
        this.attempt = attempt;
        this.coding = coding;
        this.subscriber = subscriber;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        if (upstream != null) {
            subscription.cancel();
            return;
        }
        upstream = subscription;
        lease = attempt.lease();
        subscriber.onSubscribe(this);
    }

    /** All that there is makes one buffer, so that whoever wants one wants all. */
    @Override
    public void request(long count) {
        if (isEnded) {
            return;
        }
        if (count <= 0) {
            cancel();
            subscriber.onError(new IllegalArgumentException("Less than one buffer was requested"));
        } else if (isWanted.compareAndSet(false, true)) {
            subscription().request(Long.MAX_VALUE);
        }
    }

    /** What was collected is not given back: another thread may be about to add to it. */
    @Override
    public void cancel() {
        isEnded = true;
        subscription().cancel();
    }

    @Override
    public void onNext(ByteBuffer part) {
        if (!isEnded) {
            collected().workspace().append(part);
        }
    }

    @Override
    public void onError(Throwable error) {
        fail(collected(), error);
    }

    private void fail(Lease collected, Throwable error) {
        collected.release();
        if (!isEnded) {
            isEnded = true;
            subscriber.onError(error);
        }
    }

    @Override
    public void onComplete() {
        Lease collected = collected();
        if (isEnded) {
            collected.release();
        } else if (!coding.fits(collected.workspace())) {
            fail(collected, coding.mismatch(collected.workspace()));
        } else if (coding.isGzip()) {
            unpack(collected);
        } else {
            emit(collected);
        }
    }

    private void unpack(Lease packed) {
        Lease unpacked = attempt.lease();
        try {
            Gzip.unpack(packed.workspace(), unpacked.workspace());
        } catch (IOException e) {
            unpacked.release();
            fail(packed, new UncheckedIOException(e));
            return;
        }
        packed.release();
        emit(unpacked);
    }

    private void emit(Lease answer) {
        byte[] document;
        try {
            document = attempt.take(answer);
        } catch (UnreadableAnswer e) {
            document = answer.workspace().copy();
            answer.release();
        }
        if (document.length > 0) {
            subscriber.onNext(ByteBuffer.wrap(document));
        }
        if (!isEnded) {
            isEnded = true;
            subscriber.onComplete();
        }
    }

    private Subscription subscription() {
        return subscribed(upstream);
    }

    private Lease collected() {
        return subscribed(lease);
    }

    private static <T> T subscribed(@Nullable T state) {
        if (state == null) {
            throw new IllegalStateException("Nothing was subscribed to");
        }
        return state;
    }
}
