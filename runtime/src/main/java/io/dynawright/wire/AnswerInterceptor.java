package io.dynawright.wire;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Takes the items out of the answers to those requests for which a {@link Capture} waits, and does nothing to others.
 * Clients of DynamoDB find it by themselves, by the file {@code
 * software/amazon/awssdk/services/dynamodb/execution.interceptors} on the class path. Where that file was lost, as when
 * jars are packed into one without merging it, items are read from what the SDK makes of them.
 */
public final class AnswerInterceptor implements ExecutionInterceptor {

    private final Departures departures = new Departures();

    /** For the AWS SDK. */
    public AnswerInterceptor() {}

    /** Where captures wait for requests of this interceptor's client. */
    Departures departures() {
        return departures;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        Capture capture = departures.take(context.request());
        if (capture != null) {
            attributes.putAttribute(Capture.ATTRIBUTE, capture);
        }
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        Capture capture = capture(attributes);
        if (capture != null) {
            capture.begin();
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>Whether headers change depends on the body. A blocking client has that already, so that the work is done here;
     * for an asynchronous one those headers are removed at any rate that are about the bytes of the body.
     */
    @Override
    public SdkHttpResponse modifyHttpResponse(Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        SdkHttpResponse response = context.httpResponse();
        Capture capture = capture(attributes);
        if (capture == null || !response.isSuccessful()) {
            return response;
        }
        Attempt attempt = capture.attempt();
        if (attempt == null || attempt.body() != null) {
            return response;
        }
        Coding coding = Coding.of(response).orElse(null);
        if (coding == null) {
            return response;
        }
        InputStream body = context.responseBody().orElse(null);
        if (body != null) {
            return new BlockingAnswer(attempt, coding).replaced(response, body);
        }
        if (capture.isRepeated()) {
            // It may as well be the late answer to the attempt before: nothing tells whose it is.
            return response;
        }
        attempt.expect(coding);
        return coding.removedFrom(response);
    }

    @Override
    public Optional<InputStream> modifyHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        Attempt attempt = attempt(attributes);
        InputStream replaced = attempt == null ? null : attempt.body();
        return replaced == null ? context.responseBody() : Optional.of(replaced);
    }

    @Override
    public Optional<Publisher<ByteBuffer>> modifyAsyncHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        Attempt attempt = attempt(attributes);
        Coding coding = attempt == null ? null : attempt.coding();
        Publisher<ByteBuffer> body = context.responsePublisher().orElse(null);
        return attempt == null || coding == null || body == null
                ? context.responsePublisher()
                : Optional.of(new AsyncAnswer(attempt, coding, body));
    }

    private @Nullable Attempt attempt(ExecutionAttributes attributes) {
        Capture capture = capture(attributes);
        return capture == null ? null : capture.attempt();
    }

    /** The capture that waited here. Another interceptor of this kind, if the client has one, would find the items gone. */
    private @Nullable Capture capture(ExecutionAttributes attributes) {
        Capture capture = attributes.getAttribute(Capture.ATTRIBUTE);
        return capture != null && capture.hasWaitedAt(departures) ? capture : null;
    }
}
