package io.dynawright.samples.benchmarks.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

class CannedTransportTest {
    private static final GetItemRequest GET = GetItemRequest.builder()
            .tableName("things")
            .key(Map.of("id", AttributeValue.fromS("1")))
            .build();

    private final Map<String, AttributeValue> item = Map.of(
            "s", AttributeValue.fromS("a \"b\" \u00e9"),
            "n", AttributeValue.fromN("12.5"),
            "b", AttributeValue.fromB(SdkBytes.fromUtf8String("bytes")),
            "bool", AttributeValue.fromBool(true),
            "null", AttributeValue.fromNul(true),
            "m", AttributeValue.fromM(Map.of("x", AttributeValue.fromS(""))),
            "l", AttributeValue.fromL(List.of(AttributeValue.fromN("1"))),
            "ss", AttributeValue.fromSs(List.of("a", "b")),
            "ns", AttributeValue.fromNs(List.of("1", "2")),
            "bs", AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("x"))));

    private final CannedAnswers answers = CannedAnswers.of("GetItem", "{\"Item\":" + DynamoDbJson.item(item) + "}");

    @Test
    void clientsReadEveryTypeAsOftenAsTheyAsk() {
        try (DynamoDbClient client = CannedClients.blocking(answers)) {
            assertThat(client.getItem(GET).item()).isEqualTo(item);
            assertThat(client.getItem(GET).item()).isEqualTo(item);
        }
        try (DynamoDbAsyncClient client = CannedClients.async(answers)) {
            assertThat(client.getItem(GET).join().item()).isEqualTo(item);
            assertThat(client.getItem(GET).join().item()).isEqualTo(item);
        }
    }

    @Test
    void answersHaveTheChecksumOfTheirBytes() {
        CannedAnswer answer = CannedAnswer.of("{\"x\":\"\u00e9\"}");

        CRC32 checksum = new CRC32();
        checksum.update("{\"x\":\"\u00e9\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.head().firstMatchingHeader("x-amz-crc32")).contains(Long.toString(checksum.getValue()));
        assertThat(answer.head().firstMatchingHeader("Content-Length")).contains("10");
    }

    @Test
    void theSdkChecksThatChecksum() {
        CannedAnswer right = CannedAnswer.of("{\"Item\":{}}");
        CannedAnswer wrong = new CannedAnswer(right.head(), "{\"Item\":{ }}".getBytes(StandardCharsets.UTF_8));

        try (DynamoDbClient client = CannedClients.blocking(new CannedAnswers(Map.of("GetItem", wrong)))) {
            assertThatThrownBy(() -> client.getItem(GET)).isInstanceOf(Crc32MismatchException.class);
        }
    }

    @Test
    void whatHasNoAnswerFails() {
        try (DynamoDbClient client = CannedClients.blocking(answers)) {
            PutItemRequest put =
                    PutItemRequest.builder().tableName("things").item(item).build();
            assertThatThrownBy(() -> client.putItem(put))
                    .hasStackTraceContaining("no answer to DynamoDB_20120810.PutItem");
        }
    }
}
