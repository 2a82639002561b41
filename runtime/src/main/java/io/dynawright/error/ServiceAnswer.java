package io.dynawright.error;

/**
 * An error as DynamoDB, or something between, answered it.
 *
 * @param code DynamoDB's error code; {@code HTTP 502} if the answer had none
 * @param message DynamoDB's own words; empty if it gave none
 * @param advice what to do next; empty if nothing is known
 */
public record ServiceAnswer(String code, String message, String advice) {

    /** What follows the verb, as details of an error. */
    Details details(String problem) {
        String words = message.isEmpty() ? "" : ": " + message;
        return Details.of(problem + code + words).advising(advice).with("code", code);
    }
}
