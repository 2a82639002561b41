package io.dynawright;

import static io.dynawright.stub.Answers.answer;
import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.error.AccessDeniedException;
import io.dynawright.error.ConversionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.ItemTooLargeException;
import io.dynawright.error.ServiceException;
import io.dynawright.error.TableNotFoundException;
import io.dynawright.error.ThrottledException;
import io.dynawright.operation.Operation;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.shop.Device;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.Orders;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import io.dynawright.stub.StubHttpClient.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingReason;

/** What DynamoDB's answers become. */
class FaultsTest extends Connected {

    private static final OrderKey KEY = OrderKey.of("c-1", "o-1");
    private static final String WHERE = " of table orders, key customerId=c-1, orderId=o-1)";

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http);

    private <E extends DynawrightException> E failure(Class<E> type, Operation<?> operation, Answer answer) {
        http.then(answer);
        E e = catchThrowableOfType(type, () -> dynawright.run(operation));
        assertThat(e).as("the error of %s", operation.target()).isNotNull();
        return e;
    }

    private <E extends DynawrightException> E failure(Class<E> type, String code, String message) {
        E e = failure(type, OrderOperations.find(KEY), error(code, message));
        assertThat(e).hasCauseInstanceOf(DynamoDbException.class).hasMessageContaining("(find" + WHERE);
        return e;
    }

    @Test
    void aMissingTableOrIndexIsNamed() {
        assertThat(failure(TableNotFoundException.class, "ResourceNotFoundException", "Requested resource not found")
                        .context())
                .containsEntry("table", "orders");
        TableNotFoundException index = catchThrowableOfType(TableNotFoundException.class, () -> {
            http.then(error("ValidationException", "The table does not have the specified index: by-total"));
            dynawright.run(OrderOperations.byTotal("c-1", q -> q)).first();
        });
        assertThat(index.context()).containsEntry("table", "orders").containsEntry("index", "by-total");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ProvisionedThroughputExceededException",
                "RequestLimitExceeded",
                "ThrottlingException",
                "LimitExceededException"
            })
    void throttlingIsToldAndCanBeRetried(String code) {
        ThrottledException e = failure(ThrottledException.class, code, "Slow down");
        assertThat(e.retryable()).isTrue();
        assertThat(e.context()).containsEntry("retryable", "true");
        assertThat(e.problem()).isEqualTo("DynamoDB throttled the call: Slow down");
    }

    @ParameterizedTest
    @CsvSource({
        "ProvisionedThroughputExceededException, ThrottlingReasons",
        "RequestLimitExceeded, ThrottlingReasons",
        "ThrottlingException, throttlingReasons"
    })
    void throttlingTellsWhatWasTooBusy(String code, String field) {
        Answer answer = answer(
                400,
                "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + code + "\",\"message\":\"Slow down\","
                        + "\"" + field + "\":[{\"reason\":\"TableReadKeyRangeThroughputExceeded\","
                        + "\"resource\":\"arn:aws:dynamodb:eu-west-1:1:table/orders\"}]}");
        ThrottledException e = failure(ThrottledException.class, OrderOperations.find(KEY), answer);
        assertThat(e.reasons())
                .extracting(ThrottlingReason::reason)
                .containsExactly("TableReadKeyRangeThroughputExceeded");
        assertThat(e.context())
                .containsEntry(
                        "throttlingReasons",
                        "TableReadKeyRangeThroughputExceeded of arn:aws:dynamodb:eu-west-1:1:table/orders");
    }

    @Test
    void throttlingWithoutReasonsHasNone() {
        ThrottledException e = failure(ThrottledException.class, "ThrottlingException", "Slow down");
        assertThat(e.reasons()).isEmpty();
        assertThat(e.context()).doesNotContainKey("throttlingReasons");
    }

    @Test
    void theClientRetriesBeforeThrottlingIsTold() {
        http.always(error("ProvisionedThroughputExceededException", "Slow down"));
        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(() -> Dynawright.over(http.client(3)).run(OrderOperations.find(KEY)));
        assertThat(http.sent()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AccessDeniedException",
                "UnrecognizedClientException",
                "ExpiredTokenException",
                "InvalidSignatureException",
                "IncompleteSignatureException",
                "MissingAuthenticationTokenException"
            })
    void aRefusedCallerIsNoConnectionError(String code) {
        AccessDeniedException e = failure(AccessDeniedException.class, code, "No access");
        assertThat(e.problem()).isEqualTo("DynamoDB refused the caller with " + code + ": No access");
        assertThat(e.retryable()).isFalse();
    }

    @Test
    void aCallerRefusedByAProxyIsRefused() {
        assertThat(failure(AccessDeniedException.class, OrderOperations.find(KEY), answer(403, "<html>No</html>")))
                .hasMessageStartingWith("DynamoDB refused the caller with HTTP 403 (");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Item size has exceeded the maximum allowed size",
                "Item size to update has exceeded the maximum allowed size"
            })
    void anItemThatDynamoDbFindsTooLargeIsTooLarge(String words) {
        assertThat(failure(ItemTooLargeException.class, "ValidationException", words))
                .hasMessageStartingWith("The item is larger than the 400 KB that DynamoDB stores");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ValidationException",
                "SomethingNewException",
                "ItemCollectionSizeLimitExceededException",
                "IdempotentParameterMismatchException"
            })
    void anyOtherAnswerKeepsItsCode(String code) {
        ServiceException e = failure(ServiceException.class, code, "Some words");
        assertThat(e.problem()).isEqualTo("DynamoDB answered " + code + ": Some words");
        assertThat(e.code()).isEqualTo(code);
        assertThat(e.retryable()).isFalse();
        assertThat(e.context())
                .containsAllEntriesOf(Map.of(
                        "operation", "find",
                        "table", "orders",
                        "key.customerId", "c-1",
                        "key.orderId", "o-1",
                        "code", code,
                        "retryable", "false"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TransactionConflictException",
                "TransactionInProgressException",
                "ReplicatedWriteConflictException",
                "ResourceInUseException"
            })
    void conflictsThatPassCanBeRetried(String code) {
        ServiceException e = failure(ServiceException.class, code, "Some words");
        assertThat(e.problem()).isEqualTo("DynamoDB failed with " + code + ": Some words");
        assertThat(e.retryable()).isTrue();
    }

    @Test
    void failuresOfTheServiceCanBeRetried() {
        ServiceException internal =
                failure(ServiceException.class, OrderOperations.find(KEY), error(500, "InternalServerError", "Oh"));
        assertThat(internal).hasMessageStartingWith("DynamoDB failed with InternalServerError: Oh (find" + WHERE);
        assertThat(internal.retryable()).isTrue();

        ServiceException gateway =
                failure(ServiceException.class, OrderOperations.find(KEY), answer(502, "<html>Bad gateway</html>"));
        assertThat(gateway.code()).isEqualTo("HTTP 502");
        assertThat(gateway.retryable()).isTrue();
    }

    @Test
    void aWriteWhoseAnswerCannotBeReadWasMade() {
        ConversionException update = failure(
                ConversionException.class,
                OrderOperations.update(KEY, u -> u.note().set("y")),
                ok("{\"Attributes\":" + Orders.poisonedJson("o-1") + "}"));
        assertThat(update)
                .hasMessage("The write was made, but its answer cannot be read. Cannot read attribute status: expected"
                        + " one of NEW, PAID, SHIPPED, found a value of type S that is none (update" + WHERE);
        ConversionException delete = failure(
                ConversionException.class,
                OrderOperations.delete(KEY),
                ok("{\"Attributes\":" + Orders.poisonedJson("o-1") + "}"));
        assertThat(delete.problem()).startsWith("The write was made, but its answer cannot be read. ");
        assertThat(delete.attribute()).isEqualTo("status");
    }

    @Test
    void anItemThatCannotBeReadIsNamed() {
        ConversionException e = failure(
                ConversionException.class,
                OrderOperations.find(KEY),
                ok("{\"Item\":" + Orders.ONE_JSON.replace("{\"N\":\"3\"}", "{\"S\":\"three\"}") + "}"));
        assertThat(e)
                .hasMessage("Cannot read attribute quantity: expected N, found S (find" + WHERE)
                .hasNoCause();
    }

    @Test
    void anEntityThatRefusesWhatIsStoredIsAConversionError() {
        http.then(ok("{\"Attributes\":{\"id\":{\"N\":\"1\"},\"token\":{\"B\":\"AQ==\"},\"voltage\":{\"N\":\"-1\"}}}"));
        ConversionException e = catchThrowableOfType(
                ConversionException.class,
                () -> over(http)
                        .run(UpdateOperation.update(
                                new Device.Update(new Device.Key(1, new byte[] {1})),
                                u -> u.active().set(true))));
        assertThat(e)
                .hasMessage("The write was made, but its answer cannot be read. Cannot read the item: expected what"
                        + " io.dynawright.shop.Device accepts, found an item that it refused with"
                        + " java.lang.IllegalArgumentException (update of table devices, key id=1, token=1 bytes)")
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(e.attribute()).isEmpty();
    }
}
