package io.dynawright.wire.fault;

import java.net.SocketException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/** Gives prepared answers, one after the other, and then empty ones, whatever is asked. */
public final class CannedAsyncHttpClient implements SdkAsyncHttpClient {

    private final Deque<Answer> answers = new ArrayDeque<>();
    private int sent;

    /**
     * An answer.
     *
     * @param wire what its headers are
     * @param body how its body comes
     */
    private record Answer(WireAnswer wire, Publisher<ByteBuffer> body) {}

    /** Forgets what was to be given. */
    public CannedAsyncHttpClient clear() {
        answers.clear();
        return this;
    }

    /** Gives this next, in one buffer, and nothing of what was given before. */
    public void next(WireAnswer answer) {
        clear().then(answer, Chunks.whole(answer.body()));
    }

    /** Gives this next, whose body never comes. */
    public void breaking(WireAnswer answer) {
        clear().then(answer, Chunks.whole(new byte[0]).failing(new SocketException("Broken")));
    }

    /** Gives this after those, whose body comes like this. */
    public CannedAsyncHttpClient then(WireAnswer wire, Publisher<ByteBuffer> body) {
        answers.add(new Answer(wire, body));
        return this;
    }

    /** How many requests there were. */
    public int sent() {
        return sent;
    }

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        sent++;
        if (answers.isEmpty()) {
            next(WireAnswer.EMPTY);
        }
        Answer answer = answers.pop();
        request.responseHandler().onHeaders(answer.wire().head());
        request.responseHandler().onStream(answer.body());
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
