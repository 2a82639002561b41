package io.dynawright.operation;

import io.dynawright.error.AccessDeniedException;
import io.dynawright.error.ConnectionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.ServiceException;
import io.dynawright.error.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * Turns whatever a client threw into Dynawright's exceptions: DynamoDB's own answers by their codes, as {@link
 * KnownErrors} says, the rest by what went wrong on the way.
 */
final class SdkErrors {

    /** The methods of the SDK's interfaces through which every client asks for credentials, whoever provides them. */
    private static final Set<String> CREDENTIALS_METHODS = Set.of("resolveCredentials", "resolveIdentity");

    private static final Pattern CLOSED_POOL = Pattern.compile("\\[(Terminated|Shutting down)|terminated$");

    private SdkErrors() {}

    /** What was thrown, as an exception of Dynawright's. */
    static DynawrightException translate(Throwable e, FailedCall call) {
        if (e instanceof DynawrightException known) {
            return known;
        }
        // Waiters wrap what they met.
        Optional<DynamoDbException> answer = causes(e)
                .filter(DynamoDbException.class::isInstance)
                .map(DynamoDbException.class::cast)
                .findFirst();
        return answer.isPresent() ? AnsweredError.of(answer.get()).exception(call) : unanswered(e, call);
    }

    private static DynawrightException unanswered(Throwable e, FailedCall call) {
        Target target = call.target();
        if (causes(e).anyMatch(SdkErrors::isAbortion)) {
            return ServiceException.interrupted(target, e);
        } else if (causes(e).anyMatch(SdkErrors::isCredentials)) {
            return AccessDeniedException.withoutCredentials(String.valueOf(e.getMessage()), target, e);
        } else if (causes(e).anyMatch(SdkErrors::isNetwork)) {
            return new ConnectionException(
                    rootMessage(e),
                    NetworkAdvice.of(causes(e).toList()),
                    call.destination().get(),
                    target,
                    e);
        } else {
            return causes(e).anyMatch(SdkErrors::isClosed)
                    ? ServiceException.closed(target, e)
                    : ServiceException.inClient(target, e);
        }
    }

    /** What an answer of DynamoDB means, of an operation alone. */
    static DynawrightException answered(DynamoDbException e, Target target) {
        return AnsweredError.of(e).exception(FailedCall.about(target));
    }

    /** Providers fail in many ways, also with errors of the network: where it happened tells, and not what. */
    private static boolean isCredentials(Throwable e) {
        return Arrays.stream(e.getStackTrace()).anyMatch(frame -> CREDENTIALS_METHODS.contains(frame.getMethodName()));
    }

    /** Whether the thread was interrupted. */
    static boolean isInterruption(DynawrightException error) {
        return causes(error).anyMatch(SdkErrors::isAbortion);
    }

    private static boolean isAbortion(Throwable e) {
        return e instanceof AbortedException || e instanceof InterruptedException;
    }

    private static boolean isNetwork(Throwable e) {
        return e instanceof IOException
                // So says Netty when it gets no connection in time.
                || e instanceof TimeoutException
                || (e instanceof SdkClientException passing && passing.retryable())
                || e instanceof ApiCallTimeoutException
                || e instanceof ApiCallAttemptTimeoutException;
    }

    /** Thread pools and connection pools have no exceptions of their own for it. */
    private static boolean isClosed(Throwable e) {
        String message = String.valueOf(e.getMessage());
        return e instanceof RejectedExecutionException
                ? CLOSED_POOL.matcher(message).find()
                : e instanceof IllegalStateException && message.equals("Connection pool shut down");
    }

    private static String rootMessage(Throwable e) {
        Throwable root = causes(e).reduce(e, (outer, inner) -> inner);
        return root.getMessage() == null ? root.toString() : root.getMessage();
    }

    /** The exception and what caused it, outermost first. */
    private static Stream<Throwable> causes(Throwable e) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = e; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes.stream();
    }
}
