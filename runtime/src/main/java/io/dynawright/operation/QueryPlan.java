package io.dynawright.operation;

import io.dynawright.expression.Condition;
import io.dynawright.expression.ExpressionRenderer;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** All that a query was told, frozen. */
record QueryPlan<T>(
        Subject<?> subject,
        Reading<T> reading,
        Condition key,
        Optional<Condition> filter,
        Direction direction,
        PageLimits limits,
        Consistency consistency)
        implements PagePlan<T, QueryRequest, QueryResponse> {

    @Override
    public QueryRequest request(OperationContext context, PageStart start, PageContent content) {
        ExpressionRenderer renderer = new ExpressionRenderer();
        QueryRequest.Builder request = QueryRequest.builder()
                .tableName(context.tableName(subject.schema().tableName()))
                .indexName(subject.index())
                .keyConditionExpression(renderer.condition(key));
        filter.ifPresent(condition -> request.filterExpression(renderer.condition(condition)));
        content.projection(reading).ifPresent(paths -> request.projectionExpression(renderer.projection(paths)));
        if (direction == Direction.DESCENDING) {
            request.scanIndexForward(false);
        }
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
    public QueryResponse send(DynamoDbClient client, QueryRequest request) {
        return client.query(request);
    }

    @Override
    public RawPage page(QueryResponse response) {
        return new RawPage(response.items(), response.count(), response.lastEvaluatedKey());
    }
}
