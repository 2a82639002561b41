package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Condition;
import io.dynawright.expression.ExpressionRenderer;
import io.dynawright.wire.AnsweredItems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** All that a scan was told, frozen. */
record ScanPlan<T>(
        Subject<?> subject,
        Reading.Fetched<T> reading,
        Optional<Condition> filter,
        PageLimits limits,
        Consistency consistency,
        Optional<Segment> segment)
        implements PagePlan<T, ScanRequest, ScanResponse> {

    /** One segment of the same scan, whose items know their keys. */
    ScanPlan<ScannedItem<T>> segment(Segment part) {
        return new ScanPlan<>(
                subject, ScannedItems.reading(subject, reading), filter, limits, consistency, Optional.of(part));
    }

    @Override
    public ScanRequest request(OperationContext context, PageStart start, PageContent content) {
        ExpressionRenderer renderer = new ExpressionRenderer(subject.zoned(context));
        ScanRequest.Builder request = ScanRequest.builder()
                .tableName(context.tableName(subject.schema().tableName()))
                .returnConsumedCapacity(context.returnedCapacity());
        Optional<Condition> shown = Expiry.filter(subject, filter, context);
        shown.ifPresent(condition -> request.filterExpression(renderer.condition(condition)));
        content.projection(reading, subject)
                .ifPresent(paths -> request.projectionExpression(renderer.projection(paths)));
        if (consistency == Consistency.STRONG) {
            request.consistentRead(true);
        }
        if (content == PageContent.COUNT) {
            request.select(Select.COUNT);
        }
        if (content == PageContent.METERED_ITEMS || limits.capacityPerSecond().isPresent()) {
            request.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL);
        }
        segment.ifPresent(part -> request.segment(part.number()).totalSegments(part.of()));
        limits.evaluated(start.stillWanted(), shown).ifPresent(request::limit);
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
    public CompletableFuture<ScanResponse> send(DynamoDbAsyncClient client, ScanRequest request) {
        return client.scan(request);
    }

    @Override
    public AnsweredItems converted(ScanResponse response) {
        return AnsweredItems.of(response.items());
    }

    @Override
    public RawPage page(ScanResponse response, AnsweredItems items) {
        return new RawPage(
                items.list(),
                response.count(),
                response.scannedCount(),
                RawPage.units(response.consumedCapacity()),
                response.lastEvaluatedKey());
    }

    @Override
    public <R> ScanPlan<R> as(Reading.Fetched<R> other) {
        return new ScanPlan<>(subject, other, filter, limits, consistency, segment);
    }

    @Override
    public ScanPlan<T> reversed() {
        throw new InvalidRequestException("The table is scanned, and a scan has no order", subject.target());
    }

    @Override
    public Search search(OperationContext context) {
        ScanRequest request = request(context, PageStart.first(limits.wanted()), PageContent.ITEMS);
        return new Search(
                ReadCost.WHOLE_TABLE,
                request.tableName(),
                Optional.empty(),
                Optional.ofNullable(request.filterExpression()),
                Optional.ofNullable(request.projectionExpression()),
                new ExpressionText(request.expressionAttributeNames(), request.expressionAttributeValues()),
                Optional.empty(),
                consistency,
                segment.map(Segment::describe));
    }

    @Override
    public List<AttributeValue> partition() {
        return List.of();
    }

    @Override
    public boolean covers(Map<String, AttributeValue> position) {
        return true;
    }
}
