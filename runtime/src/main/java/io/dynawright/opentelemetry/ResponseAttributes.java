package io.dynawright.opentelemetry;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** What a span tells of how a request ended. */
final class ResponseAttributes {

    private ResponseAttributes() {}

    /** What was answered. */
    static Attributes of(DynamoDbResponse response) {
        AttributesBuilder attributes = Attributes.builder();
        // Clients that only play DynamoDB have none.
        if (response.responseMetadata() != null) {
            attributes.put(
                    SpanAttributes.REQUEST_ID, response.responseMetadata().requestId());
        }
        number(response, "Count").ifPresent(count -> attributes.put(SpanAttributes.COUNT, count));
        number(response, "ScannedCount").ifPresent(count -> attributes.put(SpanAttributes.SCANNED_COUNT, count));
        List<String> consumed = consumed(response).map(ResponseAttributes::json).toList();
        if (!consumed.isEmpty()) {
            attributes.put(SpanAttributes.CONSUMED_CAPACITY, consumed);
        }
        return attributes.build();
    }

    private static Optional<Long> number(DynamoDbResponse response, String field) {
        return response.getValueForField(field, Integer.class).map(Integer::longValue);
    }

    /** Single requests have one, batches and transactions one for each table. */
    private static Stream<ConsumedCapacity> consumed(DynamoDbResponse response) {
        return response.getValueForField("ConsumedCapacity", Object.class).stream()
                .flatMap(told -> told instanceof List<?> tables ? tables.stream() : Stream.of(told))
                .filter(ConsumedCapacity.class::isInstance)
                .map(ConsumedCapacity.class::cast);
    }

    private static String json(ConsumedCapacity consumed) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (consumed.tableName() != null) {
            json.put("TableName", consumed.tableName());
        }
        number(json, "CapacityUnits", consumed.capacityUnits());
        number(json, "ReadCapacityUnits", consumed.readCapacityUnits());
        number(json, "WriteCapacityUnits", consumed.writeCapacityUnits());
        return json.toString();
    }

    private static void number(ObjectNode json, String name, @Nullable Double units) {
        if (units != null) {
            json.put(name, units);
        }
    }

    /** What it failed with: DynamoDB's code, where it answered one. Never a message: that may have values. */
    static Attributes of(Throwable error) {
        AttributesBuilder attributes = Attributes.builder();
        if (error instanceof AwsServiceException answer) {
            attributes.put(SpanAttributes.REQUEST_ID, answer.requestId());
            if (answer.awsErrorDetails() != null && answer.awsErrorDetails().errorCode() != null) {
                String code = answer.awsErrorDetails().errorCode();
                return attributes
                        .put(SpanAttributes.DB_RESPONSE_STATUS_CODE, code)
                        .put(SpanAttributes.ERROR_TYPE, code)
                        .build();
            }
        }
        return attributes
                .put(SpanAttributes.ERROR_TYPE, error.getClass().getName())
                .build();
    }
}
