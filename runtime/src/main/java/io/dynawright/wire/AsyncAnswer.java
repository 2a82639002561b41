package io.dynawright.wire;

import java.nio.ByteBuffer;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;

/**
 * The body of an answer as an asynchronous client gets it: all at once, when it is there completely.
 *
 * @param attempt what it answers
 * @param coding how the body was sent, of which the client does not know any more
 * @param body the body as it comes
 */
record AsyncAnswer(Attempt attempt, Coding coding, Publisher<ByteBuffer> body) implements Publisher<ByteBuffer> {

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        body.subscribe(new AnswerCollector(attempt, coding, subscriber));
    }
}
