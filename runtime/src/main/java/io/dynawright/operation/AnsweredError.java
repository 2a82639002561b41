package io.dynawright.operation;

import io.dynawright.error.AccessDeniedException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.ItemTooLargeException;
import io.dynawright.error.ServiceAnswer;
import io.dynawright.error.ServiceException;
import io.dynawright.error.TableAlreadyExistsException;
import io.dynawright.error.TableNotFoundException;
import io.dynawright.error.Target;
import io.dynawright.error.ThrottledException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingReason;

/**
 * An error that DynamoDB, or something between, answered for a call or for one action of a transaction.
 *
 * @param message DynamoDB's words, without values of attributes; empty if it gave none
 * @param known what is known of the code
 * @param throttling why it was throttled, if it was, and DynamoDB told
 * @param cause the answer as the SDK has it, but for values
 */
record AnsweredError(
        String code, String message, KnownError known, List<ThrottlingReason> throttling, DynamoDbException cause) {

    private static final String NO_WORDS = "Service returned HTTP status code";

    static AnsweredError of(DynamoDbException e) {
        String code = code(e);
        String words = words(e);
        KnownError known = KnownErrors.of(code, words, e.statusCode());
        String message = AnswerWords.withoutValues(words);
        DynamoDbException cause = message.equals(words) ? e : AnswerWords.with(message, e);
        return new AnsweredError(code, message, known, throttlingReasons(e), cause);
    }

    /** Why an action was not made, as a cancelled transaction tells it. */
    static AnsweredError ofAction(String code, @Nullable String message, DynamoDbException e) {
        String words = message == null ? "" : message;
        KnownError known = KnownErrors.of(code, words, e.statusCode());
        return new AnsweredError(code, AnswerWords.withoutValues(words), known, List.of(), e);
    }

    /** The error as an exception of Dynawright's, whatever the operation. */
    DynawrightException exception(FailedCall call) {
        Target target = call.target();
        ServiceAnswer answer = new ServiceAnswer(code, message, known.advice());
        return switch (known.meaning()) {
            case ACCESS -> AccessDeniedException.answered(answer, target, cause);
            case UNTIMELY -> AccessDeniedException.untimely(answer, target, cause);
            case TABLE_MISSING ->
                TableNotFoundException.ofTable(
                        call.physicalTable(), call.destination().get(), target, cause);
            case INDEX_MISSING ->
                TableNotFoundException.ofIndex(
                        call.physicalTable(), call.destination().get(), target, cause);
            case TABLE_PRESENT -> new TableAlreadyExistsException(target, cause);
            case ITEM_SIZE ->
                new ItemTooLargeException("The item is larger than the 400 KB that DynamoDB stores", target, cause);
            case THROTTLED ->
                ThrottledException.answered(
                        new ServiceAnswer(code, message, ThrottlingAdvice.of(throttling, known.advice())),
                        throttling,
                        target,
                        cause);
            default -> service(answer, target);
        };
    }

    private ServiceException service(ServiceAnswer answer, Target target) {
        Meaning meaning = known.meaning();
        return meaning.isPassing()
                ? ServiceException.failed(answer, meaning.category(), target, cause)
                : ServiceException.answered(answer, meaning.category(), target, cause);
    }

    /** An answer without a code did not come from DynamoDB, but from something between, or is only played in a test. */
    private static String code(DynamoDbException e) {
        AwsErrorDetails details = e.awsErrorDetails();
        if (details != null && details.errorCode() != null) {
            return details.errorCode();
        }
        return e.getClass() == DynamoDbException.class
                ? "HTTP " + e.statusCode()
                : e.getClass().getSimpleName();
    }

    /** DynamoDB's words, and not those that the SDK makes of a status. */
    private static String words(DynamoDbException e) {
        AwsErrorDetails details = e.awsErrorDetails();
        String words = details == null || details.errorMessage() == null ? e.rawMessage() : details.errorMessage();
        return words == null || words.startsWith(NO_WORDS) ? "" : words;
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
}
