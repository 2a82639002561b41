package io.dynawright.operation;

import io.dynawright.error.AccessDeniedException;
import io.dynawright.error.ConnectionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.TableNotFoundException;
import io.dynawright.error.ThrottledException;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * Why a question of a check was not answered.
 *
 * @param kind what was wrong
 * @param error what the same call would have thrown elsewhere
 */
public record CheckFailure(Kind kind, DynawrightException error) {

    private static final Set<String> PERMISSION_CODES =
            Set.of("AccessDenied", "AccessDeniedException", "NotAuthorizedException");

    /** What was wrong. */
    public enum Kind {
        /** There are no credentials, or DynamoDB does not accept them. */
        CREDENTIALS,
        /** DynamoDB was not reached. */
        CONNECTION,
        /** The caller is known, and may not ask this. */
        PERMISSION,
        /** There is no such table. */
        NOT_FOUND,
        /** There were too many questions. */
        THROTTLING,
        /** Something else. */
        OTHER
    }

    static CheckFailure of(DynawrightException error) {
        return new CheckFailure(kind(error), error);
    }

    private static Kind kind(DynawrightException error) {
        if (error instanceof AccessDeniedException) {
            return code(error).filter(PERMISSION_CODES::contains).isPresent() ? Kind.PERMISSION : Kind.CREDENTIALS;
        } else if (error instanceof ConnectionException) {
            return Kind.CONNECTION;
        } else if (error instanceof TableNotFoundException) {
            return Kind.NOT_FOUND;
        } else {
            return error instanceof ThrottledException ? Kind.THROTTLING : Kind.OTHER;
        }
    }

    /** DynamoDB's error code; empty if it did not answer. */
    public Optional<String> code() {
        return code(error);
    }

    private static Optional<String> code(DynawrightException error) {
        return error.getCause() instanceof DynamoDbException answer
                ? Optional.ofNullable(answer.awsErrorDetails()).map(AwsErrorDetails::errorCode)
                : Optional.empty();
    }

    /** Whether other questions would fail with the same, whatever they are about. */
    public boolean concernsEveryCall() {
        return kind == Kind.CREDENTIALS || kind == Kind.CONNECTION;
    }
}
