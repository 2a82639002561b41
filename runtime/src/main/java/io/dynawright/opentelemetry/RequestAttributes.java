package io.dynawright.opentelemetry;

import io.dynawright.hook.ExpressionNames;
import io.dynawright.hook.RequestStart;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** What a span tells of a request. */
record RequestAttributes(RequestStart start, AttributesBuilder attributes) {

    static Attributes of(RequestStart start) {
        RequestAttributes request = new RequestAttributes(start, Attributes.builder());
        request.common();
        request.particular();
        return request.attributes.build();
    }

    private void common() {
        List<String> tables = start.tables();
        attributes
                .put(SpanAttributes.RPC_SYSTEM, "aws-api")
                .put(SpanAttributes.RPC_SERVICE, "DynamoDB")
                .put(SpanAttributes.RPC_METHOD, start.api())
                .put(SpanAttributes.DB_SYSTEM_NAME, "aws.dynamodb")
                .put(SpanAttributes.DB_OPERATION_NAME, start.api());
        if (!tables.isEmpty()) {
            attributes.put(SpanAttributes.TABLE_NAMES, tables);
        }
        if (tables.size() == 1) {
            attributes.put(SpanAttributes.DB_COLLECTION_NAME, tables.get(0));
        }
        batch(size(start.sdkRequest()));
    }

    /** By the conventions a batch has two parts at least. */
    private void batch(int size) {
        if (size > 1) {
            attributes.put(SpanAttributes.DB_OPERATION_BATCH_SIZE, (long) size);
        }
    }

    private static int size(DynamoDbRequest request) {
        if (request instanceof BatchGetItemRequest batch) {
            return batch.requestItems().values().stream()
                    .mapToInt(table -> table.keys().size())
                    .sum();
        } else if (request instanceof BatchWriteItemRequest batch) {
            return batch.requestItems().values().stream()
                    .mapToInt(Collection::size)
                    .sum();
        } else if (request instanceof TransactWriteItemsRequest transaction) {
            return transaction.transactItems().size();
        }
        return request instanceof TransactGetItemsRequest transaction
                ? transaction.transactItems().size()
                : 1;
    }

    private void particular() {
        if (start.sdkRequest() instanceof GetItemRequest get) {
            attributes.put(SpanAttributes.CONSISTENT_READ, get.consistentRead());
            projection(get.projectionExpression(), get.expressionAttributeNames());
        } else if (start.sdkRequest() instanceof QueryRequest query) {
            attributes
                    .put(SpanAttributes.INDEX_NAME, query.indexName())
                    .put(SpanAttributes.CONSISTENT_READ, query.consistentRead())
                    .put(SpanAttributes.SELECT, query.selectAsString())
                    .put(SpanAttributes.LIMIT, number(query.limit()))
                    .put(SpanAttributes.SCAN_FORWARD, query.scanIndexForward());
            projection(query.projectionExpression(), query.expressionAttributeNames());
        } else if (start.sdkRequest() instanceof ScanRequest scan) {
            attributes
                    .put(SpanAttributes.INDEX_NAME, scan.indexName())
                    .put(SpanAttributes.CONSISTENT_READ, scan.consistentRead())
                    .put(SpanAttributes.SELECT, scan.selectAsString())
                    .put(SpanAttributes.LIMIT, number(scan.limit()))
                    .put(SpanAttributes.SEGMENT, number(scan.segment()))
                    .put(SpanAttributes.TOTAL_SEGMENTS, number(scan.totalSegments()));
            projection(scan.projectionExpression(), scan.expressionAttributeNames());
        }
    }

    private void projection(@Nullable String expression, Map<String, String> names) {
        if (expression != null) {
            attributes.put(
                    SpanAttributes.PROJECTION, new ExpressionNames(names, start.sensitive()).resolved(expression));
        }
    }

    private static @Nullable Long number(@Nullable Integer number) {
        return number == null ? null : number.longValue();
    }
}
