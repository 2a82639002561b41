package io.dynawright.operation;

import java.util.List;
import java.util.regex.Pattern;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * The words of DynamoDB's errors. Some of them quote what was sent, which has no place in messages: the bounds of a range
 * in the wrong order, a set with duplicates, a number that is none, a part of a request that is not allowed.
 */
final class AnswerWords {

    /** Each with what stands before a value and what after it. The value may have anything in it, so the last one ends it. */
    private static final List<Pattern> QUOTATIONS = List.of(
            Pattern.compile("(AttributeValue: \\{).*(\\})", Pattern.DOTALL),
            Pattern.compile("(Input collection \\[).*(\\])", Pattern.DOTALL),
            Pattern.compile("(numeric value: ).+()", Pattern.DOTALL),
            Pattern.compile("(Value ').*(' at ')", Pattern.DOTALL));

    private AnswerWords() {}

    /** The same words, with an ellipsis in place of values. */
    static String withoutValues(String words) {
        String discreet = words;
        for (Pattern quotation : QUOTATIONS) {
            discreet = quotation.matcher(discreet).replaceAll("$1\u2026$2");
        }
        return discreet;
    }

    /** The same error with these words: what logs and traces show of causes has no values either. */
    static DynamoDbException with(String words, DynamoDbException e) {
        AwsServiceException.Builder builder = e.toBuilder().message(words);
        if (e.awsErrorDetails() != null) {
            builder.awsErrorDetails(
                    e.awsErrorDetails().toBuilder().errorMessage(words).build());
        }
        DynamoDbException copy = (DynamoDbException) builder.build();
        copy.setStackTrace(e.getStackTrace());
        for (Throwable suppressed : e.getSuppressed()) {
            copy.addSuppressed(suppressed);
        }
        return copy;
    }
}
