package io.dynawright.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.semconv.DbAttributes;
import io.opentelemetry.semconv.ErrorAttributes;
import io.opentelemetry.semconv.ExceptionAttributes;
import io.opentelemetry.semconv.incubating.AwsIncubatingAttributes;
import io.opentelemetry.semconv.incubating.RpcIncubatingAttributes;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The keys of attributes are those that OpenTelemetry publishes, with their types. */
class SemanticConventionsTest {

    @Test
    void keysAreThePublishedOnes() {
        assertThat(SpanAttributes.RPC_SYSTEM).isEqualTo(RpcIncubatingAttributes.RPC_SYSTEM);
        assertThat(SpanAttributes.RPC_SERVICE).isEqualTo(RpcIncubatingAttributes.RPC_SERVICE);
        assertThat(SpanAttributes.RPC_METHOD).isEqualTo(RpcIncubatingAttributes.RPC_METHOD);
        assertThat(SpanAttributes.DB_SYSTEM_NAME).isEqualTo(DbAttributes.DB_SYSTEM_NAME);
        assertThat(SpanAttributes.DB_OPERATION_NAME).isEqualTo(DbAttributes.DB_OPERATION_NAME);
        assertThat(SpanAttributes.DB_COLLECTION_NAME).isEqualTo(DbAttributes.DB_COLLECTION_NAME);
        assertThat(SpanAttributes.DB_OPERATION_BATCH_SIZE).isEqualTo(DbAttributes.DB_OPERATION_BATCH_SIZE);
        assertThat(SpanAttributes.DB_RESPONSE_STATUS_CODE).isEqualTo(DbAttributes.DB_RESPONSE_STATUS_CODE);
        assertThat(SpanAttributes.ERROR_TYPE).isEqualTo(ErrorAttributes.ERROR_TYPE);
        assertThat(SpanAttributes.EXCEPTION_TYPE).isEqualTo(ExceptionAttributes.EXCEPTION_TYPE);
    }

    @Test
    void keysOfDynamoDbAreThePublishedOnes() {
        assertThat(SpanAttributes.TABLE_NAMES).isEqualTo(AwsIncubatingAttributes.AWS_DYNAMODB_TABLE_NAMES);
        assertThat(SpanAttributes.INDEX_NAME).isEqualTo(AwsIncubatingAttributes.AWS_DYNAMODB_INDEX_NAME);
        assertThat(SpanAttributes.CONSISTENT_READ).isEqualTo(AwsIncubatingAttributes.AWS_DYNAMODB_CONSISTENT_READ);
        assertThat(SpanAttributes.PROJECTION).isEqualTo(AwsIncubatingAttributes.AWS_DYNAMODB_PROJECTION);
        assertThat(SpanAttributes.SELECT).isEqualTo(AwsIncubatingAttributes.AWS_DYNAMODB_SELECT);
        assertThat(SpanAttributes.LIMIT).isEqualTo(AwsIncubatingAttributes.AWS_DYNAMODB_LIMIT);
        assertThat(SpanAttributes.SCAN_FORWARD).isEqualTo(AwsIncubatingAttributes.AWS_DYNAMODB_SCAN_FORWARD);
        assertThat(SpanAttributes.SEGMENT).isEqualTo(AwsIncubatingAttributes.AWS_DYNAMODB_SEGMENT);
        assertThat(SpanAttributes.TOTAL_SEGMENTS).isEqualTo(AwsIncubatingAttributes.AWS_DYNAMODB_TOTAL_SEGMENTS);
        assertThat(SpanAttributes.COUNT).isEqualTo(AwsIncubatingAttributes.AWS_DYNAMODB_COUNT);
        assertThat(SpanAttributes.SCANNED_COUNT).isEqualTo(AwsIncubatingAttributes.AWS_DYNAMODB_SCANNED_COUNT);
        assertThat(SpanAttributes.CONSUMED_CAPACITY).isEqualTo(AwsIncubatingAttributes.AWS_DYNAMODB_CONSUMED_CAPACITY);
        assertThat(SpanAttributes.REQUEST_ID).isEqualTo(AwsIncubatingAttributes.AWS_REQUEST_ID);
    }

    @Test
    void noKeyIsForgottenHere() throws IllegalAccessException {
        List<String> published = new ArrayList<>();
        for (Class<?> conventions : List.of(
                RpcIncubatingAttributes.class,
                DbAttributes.class,
                ErrorAttributes.class,
                ExceptionAttributes.class,
                AwsIncubatingAttributes.class)) {
            published.addAll(keys(conventions));
        }
        assertThat(keys(SpanAttributes.class))
                .hasSize(28)
                .allMatch(key -> key.startsWith("dynawright.") || published.contains(key));
    }

    private static List<String> keys(Class<?> conventions) throws IllegalAccessException {
        List<String> keys = new ArrayList<>();
        for (Field field : conventions.getDeclaredFields()) {
            if (AttributeKey.class.isAssignableFrom(field.getType())) {
                keys.add(((AttributeKey<?>) field.get(null)).getKey());
            }
        }
        return keys;
    }
}
