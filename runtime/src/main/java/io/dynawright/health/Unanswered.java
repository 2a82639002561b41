package io.dynawright.health;

import io.dynawright.error.DynawrightException;
import io.dynawright.operation.CheckFailure;
import java.util.Optional;

/** A question of a check that was not answered. */
record Unanswered(Question question, CheckFailure failure) {

    Finding finding(Optional<CheckedTable> table) {
        return new Finding(Level.PROBLEM, kind(), table, message());
    }

    private Finding.Kind kind() {
        return switch (failure.kind()) {
            case CREDENTIALS -> Finding.Kind.CREDENTIALS;
            case CONNECTION -> Finding.Kind.CONNECTION;
            case PERMISSION -> Finding.Kind.PERMISSION;
            case NOT_FOUND -> Finding.Kind.EXISTENCE;
            case THROTTLING -> Finding.Kind.THROTTLING;
            case OTHER -> Finding.Kind.FAILURE;
        };
    }

    private String message() {
        return switch (failure.kind()) {
            case NOT_FOUND -> "does not exist in the account and region of the client. Create it, or correct its name";
            case PERMISSION ->
                question.unanswered() + ", since the caller has no permission " + question.permission()
                        + ". Allow it in the caller's policy. "
                        + failure.error().problem();
            case THROTTLING ->
                question.unanswered() + ", since DynamoDB throttled " + question.action()
                        + ". Check less often, and keep the report for a while";
            case CREDENTIALS -> question.unanswered() + ": " + refusal();
            case CONNECTION, OTHER -> question.unanswered() + ": " + words(failure.error());
        };
    }

    /** DynamoDB's own words about a signature that does not match repeat the request, which may have a session token. */
    private String refusal() {
        return failure.code()
                .map(code -> "DynamoDB refused the credentials with " + code
                        + ". Check the access key, the secret key and the session token of the client, whether they have"
                        + " expired, and the clock of this machine")
                .orElseGet(() -> words(failure.error()));
    }

    /** What an error says of itself. */
    static String words(DynawrightException error) {
        return error.advice().isEmpty() ? error.problem() : error.problem() + ". " + error.advice();
    }
}
