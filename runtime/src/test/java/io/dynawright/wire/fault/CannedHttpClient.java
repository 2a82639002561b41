package io.dynawright.wire.fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.Random;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** Gives prepared answers, one after the other, and then empty ones, whatever is asked. */
public final class CannedHttpClient implements SdkHttpClient {

    private final Deque<Answer> answers = new ArrayDeque<>();
    private int sent;

    /**
     * An answer.
     *
     * @param wire what its headers are
     * @param body how its body comes
     */
    private record Answer(WireAnswer wire, InputStream body) {}

    /** Forgets what was to be given. */
    public CannedHttpClient clear() {
        answers.clear();
        return this;
    }

    /** Gives these next, at once, and nothing of what was given before. */
    public void next(WireAnswer... all) {
        answers.clear();
        Arrays.stream(all).forEach(answer -> then(answer, new ByteArrayInputStream(answer.body())));
    }

    /** Gives this next, whose body never comes. */
    public void breaking(WireAnswer answer) {
        clear().then(
                        answer,
                        new Trickle(answer.body(), 0, 1, new Random(0), Optional.of(new SocketException("Broken"))));
    }

    /** Gives this after those, whose body comes like this. */
    public CannedHttpClient then(WireAnswer wire, InputStream body) {
        answers.add(new Answer(wire, body));
        return this;
    }

    /** How many requests there were. */
    public int sent() {
        return sent;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                sent++;
                if (answers.isEmpty()) {
                    next(WireAnswer.EMPTY);
                }
                Answer answer = answers.pop();
                return HttpExecuteResponse.builder()
                        .response(answer.wire().head())
                        .responseBody(AbortableInputStream.create(answer.body()))
                        .build();
            }

            @Override
            public void abort() {
                // Answers come at once.
            }
        };
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
