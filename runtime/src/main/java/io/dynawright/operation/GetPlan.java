package io.dynawright.operation;

import io.dynawright.expression.Condition;
import io.dynawright.expression.ExpressionRenderer;
import io.dynawright.expression.Path;
import io.dynawright.wire.AnswerShape;
import io.dynawright.wire.AnsweredItems;
import io.dynawright.wire.RawItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * A condition that is a primary key: one page with one item, or without.
 *
 * @param condition the same as the key
 */
record GetPlan<T>(
        Subject<?> subject,
        Reading<T> reading,
        Map<String, AttributeValue> key,
        Condition condition,
        PageLimits limits,
        Consistency consistency)
        implements PagePlan<T, GetItemRequest, GetItemResponse> {

    @Override
    public GetItemRequest request(OperationContext context, PageStart start, PageContent content) {
        GetItemRequest.Builder request = GetItemRequest.builder()
                .tableName(context.tableName(subject.schema().tableName()))
                .returnConsumedCapacity(context.returnedCapacity())
                .key(key);
        List<Path> paths = projected(content);
        if (!paths.isEmpty()) {
            ExpressionRenderer renderer = new ExpressionRenderer();
            request.projectionExpression(renderer.projection(paths))
                    .expressionAttributeNames(renderer.placeholders().names());
        }
        if (consistency == Consistency.STRONG) {
            request.consistentRead(true);
        }
        if (content == PageContent.METERED_ITEMS) {
            request.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL);
        }
        return request.build();
    }

    /** Where only the number is wanted, the key tells it. */
    private List<Path> projected(PageContent content) {
        return Expiry.fetched(subject, content == PageContent.COUNT ? subject.keyPaths() : reading.projected());
    }

    @Override
    public GetItemResponse send(DynamoDbClient client, GetItemRequest request) {
        return client.getItem(request);
    }

    @Override
    public CompletableFuture<GetItemResponse> send(DynamoDbAsyncClient client, GetItemRequest request) {
        return client.getItem(request);
    }

    @Override
    public AnswerShape shape() {
        return AnswerShape.ITEM;
    }

    @Override
    public AnsweredItems converted(GetItemResponse response) {
        return GetItemOperation.itemOf(response);
    }

    @Override
    public RawPage page(GetItemResponse response, AnsweredItems answered) {
        List<RawItem> items = answered.list();
        return new RawPage(items, items.size(), items.size(), RawPage.units(response.consumedCapacity()), Map.of());
    }

    @Override
    public RawPage visible(RawPage page, OperationContext context) {
        List<RawItem> items = page.items().stream()
                .filter(item -> Expiry.shows(subject, item, context))
                .toList();
        return new RawPage(items, items.size(), page.scannedCount(), page.consumedCapacity(), page.lastKey());
    }

    @Override
    public <R> GetPlan<R> as(Reading.Fetched<R> other) {
        return new GetPlan<>(subject, other, key, condition, limits, consistency);
    }

    /** One item is the same from both ends. */
    @Override
    public GetPlan<T> reversed() {
        return this;
    }

    @Override
    public Search search(OperationContext context) {
        ExpressionRenderer renderer = new ExpressionRenderer();
        String text = renderer.condition(condition);
        List<Path> paths = projected(PageContent.ITEMS);
        return new Search(
                ReadCost.SINGLE_ITEM,
                context.tableName(subject.schema().tableName()),
                Optional.of(text),
                Optional.empty(),
                paths.isEmpty() ? Optional.empty() : Optional.of(renderer.projection(paths)),
                ExpressionText.of(renderer.placeholders()),
                Optional.empty(),
                consistency,
                Optional.empty());
    }

    @Override
    public List<AttributeValue> partition() {
        return subject.key().partition().stream().map(key::get).toList();
    }

    /** No page follows the first. */
    @Override
    public boolean covers(Map<String, AttributeValue> position) {
        return false;
    }

    /** Without values. */
    @Override
    public String toString() {
        return "GetPlan" + key.keySet();
    }
}
