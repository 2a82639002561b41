package io.dynawright.operation;

import io.dynawright.expression.Condition;
import io.dynawright.expression.ConditionEvaluator;
import io.dynawright.expression.ExpressionRenderer;
import io.dynawright.expression.Path;
import io.dynawright.expression.Term;
import io.dynawright.schema.IndexInfo;
import io.dynawright.schema.TableDefinition;
import io.dynawright.wire.AnsweredItems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
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
    public QueryPlan<T> reversed() {
        return new QueryPlan<>(subject, reading, key, filter, direction.opposite(), limits, consistency);
    }

    @Override
    public <R> QueryPlan<R> as(Reading.Fetched<R> other) {
        return with(reading.as(other));
    }

    /** The same query of an index, whose items stand for those of the table. */
    <R> QueryPlan<R> hydrated(BatchGetPlan<R> batch) {
        return with(new Reading.Hydrated<>(batch));
    }

    private <R> QueryPlan<R> with(Reading<R> other) {
        return new QueryPlan<>(subject, other, key, filter, direction, limits, consistency);
    }

    @Override
    public QueryRequest request(OperationContext context, PageStart start, PageContent content) {
        ExpressionRenderer renderer = new ExpressionRenderer(subject.zoned(context));
        QueryRequest.Builder request = QueryRequest.builder()
                .tableName(context.tableName(subject.schema().tableName()))
                .returnConsumedCapacity(context.returnedCapacity())
                .indexName(subject.index())
                .keyConditionExpression(renderer.condition(key));
        Optional<Condition> shown = Expiry.filter(subject, filter, context);
        shown.ifPresent(condition -> request.filterExpression(renderer.condition(condition)));
        content.projection(reading, subject)
                .ifPresent(paths -> request.projectionExpression(renderer.projection(paths)));
        if (direction == Direction.DESCENDING) {
            request.scanIndexForward(false);
        }
        if (consistency == Consistency.STRONG) {
            request.consistentRead(true);
        }
        if (content == PageContent.COUNT) {
            request.select(Select.COUNT);
        } else if (fetchesFromTable() && reading.projected().isEmpty()) {
            request.select(Select.ALL_ATTRIBUTES);
        }
        if (content == PageContent.METERED_ITEMS) {
            request.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL);
        }
        limits.evaluated(start.stillWanted(), shown).ifPresent(request::limit);
        return request.exclusiveStartKey(start.exclusiveKey())
                .expressionAttributeNames(renderer.placeholders().names())
                .expressionAttributeValues(renderer.placeholders().values())
                .build();
    }

    /** What a local index does not have of its items DynamoDB reads from the table. */
    private boolean fetchesFromTable() {
        TableDefinition table = subject.schema().definition();
        return table.indexes().stream()
                .filter(index ->
                        index instanceof IndexInfo.Local && index.name().equals(subject.index()))
                .map(index -> new Candidate(table, Optional.of(index)))
                .anyMatch(index -> reading.projected().isEmpty()
                        ? !index.holdsWholeItems()
                        : !reading.projected().stream().map(Path::attribute).allMatch(index::holds));
    }

    @Override
    public QueryResponse send(DynamoDbClient client, QueryRequest request) {
        return client.query(request);
    }

    @Override
    public CompletableFuture<QueryResponse> send(DynamoDbAsyncClient client, QueryRequest request) {
        return client.query(request);
    }

    @Override
    public AnsweredItems converted(QueryResponse response) {
        return AnsweredItems.of(response.items());
    }

    @Override
    public RawPage page(QueryResponse response, AnsweredItems items) {
        return new RawPage(
                items.list(),
                response.count(),
                response.scannedCount(),
                RawPage.units(response.consumedCapacity()),
                response.lastEvaluatedKey());
    }

    @Override
    public Search search(OperationContext context) {
        QueryRequest request = request(context, PageStart.first(limits.wanted()), PageContent.ITEMS);
        return new Search(
                fetchesFromTable() ? ReadCost.PARTITION_AND_ITEMS : ReadCost.ONE_PARTITION,
                request.tableName(),
                Optional.of(request.keyConditionExpression()),
                Optional.ofNullable(request.filterExpression()),
                Optional.ofNullable(request.projectionExpression()),
                new ExpressionText(request.expressionAttributeNames(), request.expressionAttributeValues()),
                Optional.of(direction),
                consistency,
                Optional.empty());
    }

    @Override
    public List<AttributeValue> partition() {
        List<String> attributes = subject.key().partition();
        List<Condition> conditions = key instanceof Condition.And and ? and.conditions() : List.of(key);
        List<AttributeValue> values = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Compare compare
                    && compare.left() instanceof Term.Stored stored
                    && compare.right() instanceof Term.Value given
                    && attributes.contains(stored.path().attribute())) {
                values.add(given.value());
            }
        }
        return values;
    }

    @Override
    public boolean covers(Map<String, AttributeValue> position) {
        return ConditionEvaluator.holds(key, position);
    }
}
