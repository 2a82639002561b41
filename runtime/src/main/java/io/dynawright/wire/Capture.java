package io.dynawright.wire;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;

/**
 * Takes the items out of the answer to one request, for which it waits at the client's {@link AnswerInterceptor}. Belongs
 * to one call, and is about its last attempt alone.
 */
public final class Capture {

    /**
     * Under which the client's run of the request has it. The SDK takes each name once: the number tells copies of this class apart, such as
     * those of two applications in one server.
     */
    static final ExecutionAttribute<Capture> ATTRIBUTE = new ExecutionAttribute<>(
            Capture.class.getName() + "-" + Integer.toHexString(System.identityHashCode(Capture.class)));

    private final AnswerShape shape;
    private final Workspaces workspaces;
    private final Departures departures;
    private volatile @Nullable SdkRequest request;
    private volatile @Nullable Attempt attempt;
    private volatile boolean isRepeated;

    Capture(AnswerShape shape, Workspaces workspaces, Departures departures) {
        this.shape = shape;
        this.workspaces = workspaces;
        this.departures = departures;
    }

    /** It is for the answer to this request, which is given to the client next. */
    public void attach(SdkRequest sent) {
        request = sent;
        departures.add(this, sent);
    }

    /** Whether it is for the answer to this very request. */
    @SuppressWarnings("ReferenceEquality") // Another one may well ask for the same.
    boolean isOf(SdkRequest other) {
        return request == other;
    }

    /** Whether it waited there for its request. */
    boolean hasWaitedAt(Departures others) {
        return departures == others;
    }

    /** An attempt is sent. */
    void begin() {
        isRepeated = attempt != null;
        attempt = new Attempt(shape, workspaces);
    }

    /** The attempt that was sent last; null if there was none. */
    @Nullable
    Attempt attempt() {
        return attempt;
    }

    /** Whether there were attempts before the last. */
    boolean isRepeated() {
        return isRepeated;
    }

    /** The items of the answer; empty if they were left to the SDK. */
    public Optional<AnsweredItems> items() {
        Attempt last = attempt;
        return last == null ? Optional.empty() : last.items();
    }
}
