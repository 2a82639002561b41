package io.dynawright.operation;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;

/**
 * What became of the attempts that a client made of one request. Belongs to one call. It is told by {@link
 * AttemptsInterceptor}; where the client does not have that, no attempt is ever ambiguous.
 */
final class Attempts {

    /**
     * Under which requests carry it. The SDK takes each name once: the number tells copies of this class apart, such as
     * those of two applications in one server.
     */
    static final ExecutionAttribute<Attempts> ATTRIBUTE = new ExecutionAttribute<>(
            Attempts.class.getName() + "-" + Integer.toHexString(System.identityHashCode(Attempts.class)));

    private static final int CALLERS_ERROR = 4;
    private static final int HUNDRED = 100;

    private final IntConsumer repeated;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicReference<@Nullable AttemptsInterceptor> teller = new AtomicReference<>();

    // The client may go on with an attempt on another thread than it began it on.
    private volatile boolean open;
    private volatile boolean ambiguous;

    /** None so far, and nobody is told of any. */
    Attempts() {
        this(retry -> {});
    }

    /**
     * None so far.
     *
     * @param repeated is told of each attempt after the first, with its number, which begins at 1
     */
    Attempts(IntConsumer repeated) {
        this.repeated = repeated;
    }

    /** Whether this interceptor tells it: the first that asks does. A client that has several would tell all twice. */
    boolean isToldBy(AttemptsInterceptor interceptor) {
        return teller.compareAndSet(null, interceptor) || teller.get() == interceptor;
    }

    /** An attempt is sent, so the one before, if there was one, has failed. */
    void sent() {
        if (open) {
            ambiguous = true;
        }
        open = true;
        int retry = sent.getAndIncrement();
        if (retry > 0) {
            repeated.accept(retry);
        }
    }

    /**
     * The attempt was answered. Only a refusal tells for certain that nothing was carried out: after an error of the
     * service it may have been, and after a success it was, though the client could not read that.
     */
    void answered(int status) {
        if (status / HUNDRED == CALLERS_ERROR) {
            open = false;
        }
    }

    /**
     * Whether an attempt before the last may have reached DynamoDB and been carried out, though its answer never came:
     * the item that is there may then be the work of this very call.
     */
    boolean wereAmbiguous() {
        return ambiguous;
    }
}
