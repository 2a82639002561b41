package io.dynawright.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.stub.Answers;
import io.dynawright.stub.StubHttpClient;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** Captures in a client of the SDK, without an operation around. */
class AnswerInterceptorTest {

    private static final String FOUND = "{\"Item\":{\"id\":{\"S\":\"x\"}}}";
    private static final Map<String, AttributeValue> ITEM = Map.of("id", AttributeValue.fromS("x"));

    private final StubHttpClient http = new StubHttpClient();
    private final GetItemRequest request =
            GetItemRequest.builder().tableName("t").key(ITEM).build();

    private static Captures captures(DynamoDbClient client) {
        return new Captures(
                Streaming.AUTOMATIC,
                client.getClass().getName(),
                () -> client.serviceClientConfiguration()
                        .overrideConfiguration()
                        .executionInterceptors());
    }

    private Capture capture(DynamoDbClient client) {
        Capture capture = captures(client).begin(AnswerShape.ITEM).orElseThrow();
        capture.attach(request);
        return capture;
    }

    private static List<RawItem> items(Capture capture) {
        return capture.items().map(AnsweredItems::list).orElse(List.of());
    }

    @Test
    void itemsAreTakenOutOfTheAnswer() {
        DynamoDbClient client = http.then(Answers.ok(FOUND)).client();
        Capture capture = capture(client);
        GetItemResponse response = client.getItem(request);
        assertThat(items(capture)).extracting(RawItem::values).containsExactly(ITEM);
        assertThat(response.item()).isEmpty();
        assertThat(response.sdkHttpResponse().firstMatchingHeader("x-amz-crc32"))
                .isEmpty();
        assertThat(response.responseMetadata().requestId()).isEqualTo("REQUEST-1");
    }

    @Test
    void equalRequestsOfOthersAreLeftAlone() {
        DynamoDbClient client = http.then(Answers.ok(FOUND), Answers.ok(FOUND)).client();
        Capture capture = capture(client);
        assertThat(client.getItem(request.toBuilder().build()).item()).isEqualTo(ITEM);
        assertThat(capture.items()).isEmpty();
        assertThat(client.getItem(request).item()).isEmpty();
        assertThat(items(capture)).hasSize(1);
    }

    @Test
    void anAnswerWithoutItemsIsLeftToTheSdk() {
        DynamoDbClient client = http.then(Answers.ok("{}")).client();
        Capture capture = capture(client);
        GetItemResponse response = client.getItem(request);
        assertThat(capture.items()).isEmpty();
        assertThat(response.hasItem()).isFalse();
        assertThat(response.sdkHttpResponse().firstMatchingHeader("x-amz-crc32"))
                .isPresent();
    }

    @Test
    void anAnswerThatIsNotUnderstoodIsReadByTheSdk() {
        DynamoDbClient client = http.then(Answers.ok("{\"Item\":{\"id\":{\"S\":\"x\",\"Y\":1}}}"))
                .client();
        Capture capture = capture(client);
        assertThat(client.getItem(request).item()).isEqualTo(ITEM);
        assertThat(capture.items()).isEmpty();
    }

    @Test
    void errorsAreTheSdks() {
        DynamoDbClient client =
                http.then(Answers.error("ResourceNotFoundException", "gone")).client();
        Capture capture = capture(client);
        assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(() -> client.getItem(request));
        assertThat(capture.items()).isEmpty();
    }

    @Test
    void aWrongChecksumIsTheSdksToTell() {
        DynamoDbClient client = http.then(Answers.corrupted(FOUND)).client();
        Capture capture = capture(client);
        assertThatExceptionOfType(Crc32MismatchException.class).isThrownBy(() -> client.getItem(request));
        assertThat(capture.items()).isEmpty();
    }

    @Test
    void theNextAttemptIsCapturedAfterFailures() {
        DynamoDbClient client = http.then(
                        Answers.cutOff(FOUND),
                        Answers.error(500, "InternalServerError", ""),
                        Answers.failing(new IOException("gone")),
                        Answers.ok(FOUND))
                .client(4);
        Capture capture = capture(client);
        assertThat(client.getItem(request).item()).isEmpty();
        assertThat(items(capture)).extracting(RawItem::values).containsExactly(ITEM);
    }

    @Test
    void theItemsOfAnEarlierAttemptAreForgotten() {
        Capture capture = new Capture(AnswerShape.ITEM, new Workspaces(), new Departures());
        capture.begin();
        Attempt late = Optional.ofNullable(capture.attempt()).orElseThrow();
        assertThat(capture.isRepeated()).isFalse();
        capture.begin();
        assertThat(capture.isRepeated()).isTrue();
        assertThat(capture.attempt()).isNotSameAs(late);
        assertThat(capture.items()).isEmpty();
    }
}
