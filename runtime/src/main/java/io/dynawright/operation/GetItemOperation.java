package io.dynawright.operation;

import io.dynawright.error.Target;
import io.dynawright.expression.ExpressionRenderer;
import io.dynawright.expression.Path;
import io.dynawright.schema.EntityKey;
import io.dynawright.wire.AnswerShape;
import io.dynawright.wire.AnsweredItems;
import io.dynawright.wire.RawItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * Reads one item by its key, with GetItem.
 *
 * @param <R> what becomes of it
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html">GetItem</a>
 */
public abstract sealed class GetItemOperation<R> extends RequestOperation<GetItemRequest, GetItemResponse, R>
        implements ReadOperation<R> permits FindOperation, GetOperation, ExistsOperation {

    private final Subject<?> subject;
    private final Map<String, AttributeValue> key;
    private final List<Path> projected;
    private final Consistency consistency;

    /** An operation that fetches these attributes, or if there are none, the whole item. */
    <T> GetItemOperation(
            Subject<T> subject, EntityKey<T> key, List<Path> projected, UnaryOperator<ReadOptions> options) {
        Map<String, AttributeValue> encoded = Items.encode(subject, key);
        this.subject = subject;
        this.key = encoded;
        this.projected = Expiry.fetched(subject, projected);
        this.consistency = Options.configure(new ReadOptions(), options, () -> subject.target(encoded))
                .consistency();
    }

    @Override
    public final Target target() {
        return subject.target(key);
    }

    @Override
    final Set<String> sensitive() {
        return subject.sensitive();
    }

    @Override
    public final GetItemRequest toRequest(OperationContext context) {
        GetItemRequest.Builder request = GetItemRequest.builder()
                .tableName(context.tableName(subject.schema().tableName()))
                .returnConsumedCapacity(context.returnedCapacity())
                .key(key);
        if (consistency == Consistency.STRONG) {
            request.consistentRead(true);
        }
        if (!projected.isEmpty()) {
            ExpressionRenderer renderer = new ExpressionRenderer();
            request.projectionExpression(renderer.projection(projected))
                    .expressionAttributeNames(renderer.placeholders().names());
        }
        return request.build();
    }

    @Override
    final void before(OperationContext context) {
        HookCalls.beforeRead(subject.schema(), context);
    }

    @Override
    final GetItemResponse send(DynamoDbClient client, GetItemRequest request) {
        return client.getItem(request);
    }

    @Override
    final CompletableFuture<GetItemResponse> send(DynamoDbAsyncClient client, GetItemRequest request) {
        return client.getItem(request);
    }

    @Override
    final Optional<AnswerShape> shape() {
        return Optional.of(AnswerShape.ITEM);
    }

    @Override
    final AnsweredItems converted(GetItemResponse response) {
        return itemOf(response);
    }

    /** The item of a response that was left as it came. */
    static AnsweredItems itemOf(GetItemResponse response) {
        return response.hasItem() ? AnsweredItems.of(response.item()) : AnsweredItems.none();
    }

    @Override
    final int items(Exchange<GetItemRequest, GetItemResponse> exchange) {
        return exchange.items().count();
    }

    final Subject<?> subject() {
        return subject;
    }

    /** The item, if there is one to be seen. */
    final Optional<RawItem> item(Exchange<GetItemRequest, GetItemResponse> exchange) {
        return exchange.items().first().filter(item -> Expiry.shows(subject, item, exchange.context()));
    }
}
