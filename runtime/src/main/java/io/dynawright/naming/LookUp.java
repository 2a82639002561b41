package io.dynawright.naming;

import io.dynawright.error.AccessDeniedException;
import io.dynawright.error.ConnectionException;
import io.dynawright.error.Destination;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.ServiceAnswer;
import io.dynawright.error.ServiceException;
import io.dynawright.error.ServiceException.Category;
import io.dynawright.error.TableNotFoundException;
import io.dynawright.error.Target;
import io.dynawright.error.ThrottledException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * A call of a service that knows the name of a table. What it fails with becomes an exception of Dynawright's.
 *
 * @param logical the table
 * @param service the service's name
 * @param action what the caller must be allowed to do: {@code ssm:GetParameter}
 * @param source what is asked: the name of a parameter or of a table
 * @param place where in it the name is, in words
 */
record LookUp(String logical, String service, String action, String source, String place) {

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

    /** The methods of the SDK's interfaces through which every client asks for credentials. */
    private static final Set<String> CREDENTIALS_METHODS = Set.of("resolveCredentials", "resolveIdentity");

    /** What errors of looking up this table's name are about. */
    static Target target(String logical) {
        return new Target("lookUp", logical, null, Map.of());
    }

    /** What the call gives. */
    <R> R run(Supplier<R> call) {
        try {
            return call.get();
        } catch (AwsServiceException e) {
            throw answered(e);
        } catch (DynawrightException e) {
            throw e;
        } catch (RuntimeException e) {
            // Not only the SDK's: what HTTP clients, interceptors and credentials providers throw comes through as it
            // is.
            throw unanswered(e);
        }
    }

    private DynawrightException answered(AwsServiceException e) {
        AwsErrorDetails details = e.awsErrorDetails();
        String code = details == null || details.errorCode() == null ? "HTTP " + e.statusCode() : details.errorCode();
        String message = String.valueOf(
                details == null || details.errorMessage() == null ? e.getMessage() : details.errorMessage());
        if (code.equals("ResourceNotFoundException")) {
            return TableNotFoundException.ofTable(source, Destination.UNKNOWN, target(logical), e);
        } else if (e.isThrottlingException()) {
            return new ThrottledException(
                    service + " throttled the look-up in " + place + ", also after the retries of the client: "
                            + message + ". Remember names longer, with cached(…)",
                    target(logical),
                    e);
        } else if (ACCESS_CODES.contains(code) || e.statusCode() == UNAUTHORIZED || e.statusCode() == FORBIDDEN) {
            return AccessDeniedException.answeredBy(
                    service,
                    answer(code, message, "Check the credentials of its client, and that they are allowed " + action),
                    target(logical),
                    e);
        } else if (e.statusCode() >= SERVER_ERROR) {
            return ServiceException.failedAt(
                    service, answer(code, message, "Try again later"), Category.UNAVAILABLE, target(logical), e);
        } else {
            return ServiceException.answeredBy(
                    service,
                    answer(code, message, "Check how names are looked up, and what is there"),
                    Category.INVALID,
                    target(logical),
                    e);
        }
    }

    private ServiceAnswer answer(String code, String message, String advice) {
        return new ServiceAnswer(code, message + " (asked for " + place + ")", advice);
    }

    private DynawrightException unanswered(RuntimeException e) {
        if (isCausedBy(e, LookUp::isCredentials)) {
            return AccessDeniedException.withoutCredentials(String.valueOf(e.getMessage()), target(logical), e);
        } else if (isCausedBy(e, LookUp::isNetwork)) {
            return ConnectionException.ofService(
                    service,
                    e.getMessage() + " (asked for " + place + ")",
                    "Check the endpoint, the region and the network of its client",
                    target(logical),
                    e);
        } else {
            return ServiceException.inClient(target(logical), e);
        }
    }

    private static boolean isCausedBy(Throwable e, Predicate<Throwable> kind) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (kind.test(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Providers fail in many ways, also with errors of the network: where it happened tells, and not what. */
    private static boolean isCredentials(Throwable e) {
        return Arrays.stream(e.getStackTrace()).anyMatch(frame -> CREDENTIALS_METHODS.contains(frame.getMethodName()));
    }

    private static boolean isNetwork(Throwable e) {
        return e instanceof IOException
                || (e instanceof SdkClientException passing && passing.retryable())
                || e instanceof ApiCallTimeoutException
                || e instanceof ApiCallAttemptTimeoutException;
    }
}
