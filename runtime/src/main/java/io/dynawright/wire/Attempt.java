package io.dynawright.wire;

import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a client at a request, and what became of the items of its answer: an answer that comes late, when the
 * client has begun another attempt, is none of that one's.
 */
final class Attempt {

    private final AnswerShape shape;
    private final Workspaces workspaces;

    /** What a blocking client reads in place of the body, on the thread that has made it. */
    private @Nullable InputStream body;

    // An asynchronous client goes on with the attempt on threads of its own.
    private volatile @Nullable Coding coding;
    private volatile @Nullable AnsweredItems items;

    Attempt(AnswerShape shape, Workspaces workspaces) {
        this.shape = shape;
        this.workspaces = workspaces;
    }

    /** An empty workspace for the bytes of the answer. */
    Lease lease() {
        return new Lease(workspaces, workspaces.take());
    }

    /**
     * Takes the items out of an answer that is there completely.
     *
     * @param lease the bytes, unpacked
     * @return the rest of the document
     */
    byte[] take(Lease lease) throws UnreadableAnswer {
        ScannedAnswer scanned = AnswerScanner.scan(shape, lease);
        items = scanned.items();
        return scanned.rest();
    }

    /** The items; empty if they were left to the SDK. */
    Optional<AnsweredItems> items() {
        return Optional.ofNullable(items);
    }

    /** What the client reads in place of the body; null if it reads that. */
    @Nullable
    InputStream body() {
        return body;
    }

    /** The client reads this in place of the body. */
    void replaceBody(InputStream other) {
        body = other;
    }

    /** How the body was sent that is still to come; null if that is left to the SDK. */
    @Nullable
    Coding coding() {
        return coding;
    }

    /** The body is still to come, and was sent like this. */
    void expect(Coding sent) {
        coding = sent;
    }
}
