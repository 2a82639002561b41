package io.dynawright.wire.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.Random;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * A body in buffers of any kind and size, on the thread that asks for them, and never more of them than were asked for.
 *
 * @param error how it ends after the last buffer; empty if well
 */
public record Chunks(Deque<ByteBuffer> buffers, Optional<IOException> error) implements Publisher<ByteBuffer> {

    /** All of it in one buffer. */
    public static Chunks whole(byte[] body) {
        return new Chunks(
                new ArrayDeque<>(body.length == 0 ? Arrays.asList() : Arrays.asList(ByteBuffer.wrap(body))),
                Optional.empty());
    }

    /** In buffers of sizes up to this, some of them empty, direct, read-only, or parts of others. */
    public static Chunks of(byte[] body, int most, Random random) {
        Deque<ByteBuffer> buffers = new ArrayDeque<>();
        for (int at = 0; at < body.length; ) {
            int size = Math.min(body.length - at, random.nextInt(most + 1));
            buffers.add(buffer(Arrays.copyOfRange(body, at, at + size), random.nextInt(4)));
            at += size;
        }
        return new Chunks(buffers, Optional.empty());
    }

    private static ByteBuffer buffer(byte[] bytes, int kind) {
        return switch (kind) {
            case 0 -> ByteBuffer.wrap(bytes);
            case 1 -> ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
            case 2 -> ByteBuffer.wrap(bytes).asReadOnlyBuffer();
            default ->
                ByteBuffer.allocate(bytes.length + 7)
                        .position(3)
                        .put(bytes)
                        .flip()
                        .position(3)
                        .slice();
        };
    }

    /** The same, which ends with an error. */
    public Chunks failing(IOException e) {
        return new Chunks(buffers, Optional.of(e));
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        subscriber.onSubscribe(new Giver(new ArrayDeque<>(buffers), subscriber));
    }

    private final class Giver implements Subscription {

        private final Deque<ByteBuffer> left;
        private final Subscriber<? super ByteBuffer> subscriber;
        private long wanted;
        private boolean isGiving;
        private boolean isOver;

        Giver(Deque<ByteBuffer> left, Subscriber<? super ByteBuffer> subscriber) {
            this.left = left;
            this.subscriber = subscriber;
        }

        @Override
        public void request(long count) {
            wanted = wanted + count < 0 ? Long.MAX_VALUE : wanted + count;
            if (count <= 0) {
                end(Optional.of(new IOException("Asked for " + count)));
            } else if (!isGiving) {
                isGiving = true;
                give();
                isGiving = false;
            }
        }

        private void give() {
            while (!isOver && wanted > 0 && !left.isEmpty()) {
                wanted--;
                subscriber.onNext(left.pop());
            }
            if (left.isEmpty()) {
                end(error);
            }
        }

        private void end(Optional<IOException> with) {
            if (!isOver) {
                isOver = true;
                with.ifPresentOrElse(subscriber::onError, subscriber::onComplete);
            }
        }

        @Override
        public void cancel() {
            isOver = true;
        }
    }
}
