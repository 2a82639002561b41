package io.dynawright.operation;

import io.dynawright.error.AccessDeniedException;
import io.dynawright.error.ConnectionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.ItemTooLargeException;
import io.dynawright.error.ServiceException;
import io.dynawright.error.TableNotFoundException;
import io.dynawright.error.Target;
import io.dynawright.error.ThrottledException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingReason;

/**
 * Turns whatever a client threw into Dynawright's exceptions: DynamoDB's own answers by their codes, the rest by what
 * went wrong on the way.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html">Error
 *     handling with DynamoDB</a>
 */
final class SdkErrors {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int SERVER_ERROR = 500;

    private static final Set<String> ACCESS_CODES = Set.of(
            "AccessDenied",
            "AccessDeniedException",
            "ExpiredToken",
            "ExpiredTokenException",
            "IncompleteSignature",
            "IncompleteSignatureException",
            "InvalidClientTokenId",
            "InvalidSignatureException",
            "MissingAuthenticationToken",
            "MissingAuthenticationTokenException",
            "NotAuthorizedException",
            "OptInRequired",
            "SignatureDoesNotMatch",
            "UnrecognizedClientException");

    /** Something else is going on with the item or the table just now. */
    private static final Set<String> PASSING_CODES = Set.of(
            "ReplicatedWriteConflictException",
            "ResourceInUseException",
            "TransactionConflictException",
            "TransactionInProgressException");

    /** The methods of the SDK's interfaces through which every client asks for credentials, whoever provides them. */
    private static final Set<String> CREDENTIALS_METHODS = Set.of("resolveCredentials", "resolveIdentity");

    private SdkErrors() {}

    /**
     * What was thrown, as an exception of Dynawright's.
     *
     * @param endpoint tells where the client calls
     */
    static DynawrightException translate(Throwable e, Target target, Supplier<String> endpoint) {
        if (e instanceof DynawrightException known) {
            return known;
        }
        // Waiters wrap what they met.
        Optional<DynamoDbException> answer = causes(e)
                .filter(DynamoDbException.class::isInstance)
                .map(DynamoDbException.class::cast)
                .findFirst();
        return answer.isPresent() ? answered(answer.get(), target) : unanswered(e, target, endpoint);
    }

    private static DynawrightException unanswered(Throwable e, Target target, Supplier<String> endpoint) {
        if (causes(e).anyMatch(SdkErrors::isAbortion)) {
            return ServiceException.interrupted(target, e);
        } else if (causes(e).anyMatch(SdkErrors::isCredentials)) {
            return new AccessDeniedException("The client has no usable credentials: " + e.getMessage(), target, e);
        } else if (causes(e).anyMatch(SdkErrors::isNetwork)) {
            return new ConnectionException(
                    "No usable answer from " + endpoint.get() + ": " + rootMessage(e), target, e);
        } else {
            return ServiceException.inClient(target, e);
        }
    }

    /** What an answer of DynamoDB means, whatever the operation. */
    static DynawrightException answered(DynamoDbException e, Target target) {
        String code = code(e);
        String message = message(e);
        if (code.equals("ResourceNotFoundException") || isMissingIndex(code, message)) {
            return new TableNotFoundException(target, e);
        } else if (PASSING_CODES.contains(code)) {
            return ServiceException.failed(code, message, target, e);
        } else if (e.isThrottlingException() || code.equals("LimitExceededException")) {
            return new ThrottledException(
                    "DynamoDB throttled the call, also after the retries of the client: " + message,
                    throttlingReasons(e),
                    target,
                    e);
        } else if (isAccess(code, e.statusCode())) {
            return new AccessDeniedException("DynamoDB refused the caller with " + code + ": " + message, target, e);
        } else if (isItemSize(code, message)) {
            return new ItemTooLargeException("The item is larger than the 400 KB that DynamoDB stores", target, e);
        } else if (e.statusCode() >= SERVER_ERROR) {
            return ServiceException.failed(code, message, target, e);
        } else {
            return ServiceException.answered(code, message, target, e);
        }
    }

    /** What was too busy, and why: DynamoDB tells it in each of its kinds of throttling. */
    private static List<ThrottlingReason> throttlingReasons(DynamoDbException e) {
        if (e instanceof ProvisionedThroughputExceededException table) {
            return table.throttlingReasons();
        } else if (e instanceof RequestLimitExceededException account) {
            return account.throttlingReasons();
        } else {
            return e instanceof ThrottlingException other ? other.throttlingReasons() : List.of();
        }
    }

    /** An answer without a code did not come from DynamoDB, but from something between. */
    private static String code(DynamoDbException e) {
        AwsErrorDetails details = e.awsErrorDetails();
        return details == null || details.errorCode() == null ? "HTTP " + e.statusCode() : details.errorCode();
    }

    private static String message(DynamoDbException e) {
        AwsErrorDetails details = e.awsErrorDetails();
        return String.valueOf(
                details == null || details.errorMessage() == null ? e.getMessage() : details.errorMessage());
    }

    private static boolean isAccess(String code, int status) {
        return ACCESS_CODES.contains(code) || status == UNAUTHORIZED || status == FORBIDDEN;
    }

    /** Validation errors have one code for all; the size of an item is known by the words alone. */
    static boolean isItemSize(String code, String message) {
        String words = message.toLowerCase(Locale.ROOT);
        return code.equals("ValidationException") && words.contains("item size") && words.contains("exceeded");
    }

    /** So is an index that does not exist. */
    private static boolean isMissingIndex(String code, String message) {
        return code.equals("ValidationException")
                && message.toLowerCase(Locale.ROOT).contains("does not have the specified index");
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
