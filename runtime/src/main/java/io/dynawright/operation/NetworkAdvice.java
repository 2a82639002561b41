package io.dynawright.operation;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/** What helps against what can go wrong on the way to DynamoDB. */
final class NetworkAdvice {

    private static final String GENERAL =
            "Check the endpoint and region of the client, and the network between; a write may or may not have been made";

    private NetworkAdvice() {}

    /**
     * The advice.
     *
     * @param causes the error and what caused it, outermost first
     */
    static String of(List<Throwable> causes) {
        return causes.stream()
                .map(NetworkAdvice::of)
                .filter(advice -> !advice.isEmpty())
                .findFirst()
                .orElse(GENERAL);
    }

    private static String of(Throwable cause) {
        if (isPool(cause)) {
            return "All connections of the client are in use: let it have more, or let fewer calls run at once";
        } else if (cause instanceof ApiCallTimeoutException || cause instanceof ApiCallAttemptTimeoutException) {
            return "Give calls more time with apiCallTimeout or apiCallAttemptTimeout, or look for what makes them"
                    + " slow; a write may or may not have been made";
        } else if (cause instanceof UnknownHostException) {
            return "Nobody has this name: check the endpoint and region of the client, and how names are resolved here";
        } else if (cause instanceof ConnectException) {
            return "Nobody takes connections there: check the endpoint and port, firewalls, and that DynamoDB Local"
                    + " runs if it is meant";
        } else if (cause instanceof SSLException) {
            return "The secure connection failed: check that the endpoint speaks TLS, and the certificates that this"
                    + " Java trusts";
        } else {
            return cause instanceof SocketTimeoutException || cause instanceof TimeoutException
                    ? "Give the HTTP client longer connect and read timeouts, or look for what makes the network slow;"
                            + " a write may or may not have been made"
                    : "";
        }
    }

    /** Both of the SDK's HTTP clients say it in words alone. */
    private static boolean isPool(Throwable cause) {
        String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("waiting for connection from pool") || words.contains("acquire operation took longer");
    }
}
