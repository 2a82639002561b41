package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.error.DynawrightException;
import io.dynawright.error.ServiceException;
import io.dynawright.error.Target;
import io.dynawright.error.ThrottledException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;

/** What messages have of DynamoDB's words. */
class AnswerWordsTest {

    private static final Target TARGET = new Target("find", "orders", null, Map.of());

    private static DynamoDbException answer(String words) {
        return (DynamoDbException) DynamoDbException.builder()
                .statusCode(400)
                .requestId("r-1")
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("ValidationException")
                        .errorMessage(words)
                        .build())
                .build();
    }

    private static DynawrightException error(String words) {
        return SdkErrors.answered(answer(words), TARGET);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            lower bound operand: AttributeValue: {S:PLANTED}, upper bound operand: AttributeValue: {S:PLANTED} \
            | lower bound operand: AttributeValue: {…}
            were invalid: Input collection [PLANTED, ], PLANTED] contains duplicates. \
            | were invalid: Input collection […] contains duplicates.
            The parameter cannot be converted to a numeric value: PLANTED \
            | The parameter cannot be converted to a numeric value: …
            1 validation error detected: Value 'PLANTED's' at 'tableName' failed to satisfy constraint \
            | 1 validation error detected: Value '…' at 'tableName' failed to satisfy constraint
            """)
    void whatDynamoDbQuotesIsLeftOut(String words, String kept) {
        DynawrightException error = error(words);
        assertThat(error.problem()).isEqualTo("DynamoDB answered ValidationException: " + kept);
        assertThat(error.toString() + error.context()).doesNotContain("PLANTED");
        assertThat(error.getCause())
                .isExactlyInstanceOf(DynamoDbException.class)
                .hasMessage(kept + " (Service: null, Status Code: 400, Request ID: r-1)");
    }

    @Test
    void theCauseStaysWhatItWas() {
        DynamoDbException given = answer("Input collection [PLANTED] contains duplicates");
        given.addSuppressed(new IllegalStateException("before"));
        Throwable cause = SdkErrors.answered(given, TARGET).getCause();
        assertThat(cause.getStackTrace()).isEqualTo(given.getStackTrace());
        assertThat(cause).hasSuppressedException(given.getSuppressed()[0]);
        DynamoDbException other = answer("The provided key element does not match the schema");
        assertThat(SdkErrors.answered(other, TARGET)).cause().isSameAs(other);
    }

    @Test
    void aValueOfSeveralLinesIsLeftOutToo() {
        assertThat(error("a numeric value: PLANTED\nPLANTED").getMessage()).doesNotContain("PLANTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Invalid UpdateExpression: Syntax error; token: \"#n0\", near: \"SET #n0 =\"",
                "One or more parameter values were invalid: Type mismatch for key id expected: S actual: N",
                "The provided key element does not match the schema"
            })
    void theOthersStayAsTheyAre(String words) {
        assertThat(error(words).problem()).endsWith(words);
    }

    @Test
    void theReasonsOfTransactionsAreTreatedAlike() {
        DynamoDbException cause =
                (DynamoDbException) DynamoDbException.builder().statusCode(400).build();
        assertThat(AnsweredError.ofAction("ValidationError", "AttributeValue: {S:PLANTED}", cause)
                        .message())
                .isEqualTo("AttributeValue: {…}");
        assertThat(AnsweredError.ofAction("TransactionConflict", null, cause)
                        .exception(FailedCall.about(TARGET))
                        .problem())
                .isEqualTo("DynamoDB failed with TransactionConflict");
    }

    @Test
    void errorsThatTestsMakeAreKnownByTheirClass() {
        assertThat(SdkErrors.answered(
                        ProvisionedThroughputExceededException.builder()
                                .message("slower")
                                .build(),
                        TARGET))
                .isInstanceOf(ThrottledException.class)
                .extracting(DynawrightException::problem)
                .isEqualTo("DynamoDB throttled the call: slower");
        assertThat(SdkErrors.answered(RequestLimitExceededException.builder().build(), TARGET))
                .isInstanceOf(ThrottledException.class)
                .extracting(DynawrightException::problem)
                .isEqualTo("DynamoDB throttled the call");
        assertThat(SdkErrors.answered(
                        (DynamoDbException) DynamoDbException.builder()
                                .message("broken")
                                .statusCode(500)
                                .build(),
                        TARGET))
                .isInstanceOf(ServiceException.class)
                .extracting(DynawrightException::problem)
                .isEqualTo("DynamoDB failed with HTTP 500: broken");
    }

    @Test
    void throttlingTellsHowOftenTheClientTried() {
        assertThat(SdkErrors.answered(
                                (DynamoDbException) ProvisionedThroughputExceededException.builder()
                                        .message("slower")
                                        .numAttempts(4)
                                        .build(),
                                TARGET)
                        .problem())
                .isEqualTo("DynamoDB throttled the call, also at attempt 4: slower");
    }
}
