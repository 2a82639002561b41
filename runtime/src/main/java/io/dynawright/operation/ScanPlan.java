package io.dynawright.operation;

import io.dynawright.expression.Condition;
import io.dynawright.expression.ExpressionRenderer;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** All that a scan was told, frozen. */
record ScanPlan<T>(
        Subject<?> subject, Reading<T> reading, Optional<Condition> filter, PageLimits limits, Consistency consistency)
        implements PagePlan<T, ScanRequest, ScanResponse> {

    @Override
    public ScanRequest request(OperationContext context, PageStart start, PageContent content) {
        ExpressionRenderer renderer = new ExpressionRenderer();
        ScanRequest.Builder request = ScanRequest.builder()
                .tableName(context.tableName(subject.schema().tableName()));
        filter.ifPresent(condition -> request.filterExpression(renderer.condition(condition)));
        content.projection(reading).ifPresent(paths -> request.projectionExpression(renderer.projection(paths)));
        if (consistency == Consistency.STRONG) {
            request.consistentRead(true);
        }
        if (content == PageContent.COUNT) {
            request.select(Select.COUNT);
        }
        limits.evaluated(start.stillWanted(), filter).ifPresent(request::limit);
        return request.exclusiveStartKey(start.exclusiveKey())
                .expressionAttributeNames(renderer.placeholders().names())
                .expressionAttributeValues(renderer.placeholders().values())
                .build();
    }

    @Override
    public ScanResponse send(DynamoDbClient client, ScanRequest request) {
        return client.scan(request);
    }

    @Override
    public RawPage page(ScanResponse response) {
        return new RawPage(response.items(), response.count(), response.lastEvaluatedKey());
    }
}
