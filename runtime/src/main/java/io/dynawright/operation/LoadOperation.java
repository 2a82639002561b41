package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import io.dynawright.wire.AnswerShape;
import io.dynawright.wire.AnsweredItems;
import io.dynawright.wire.RawItem;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * Reads an item and keeps what was stored, so that what is changed of the entity can be told later.
 *
 * @param <T> the entity
 */
final class LoadOperation<T> extends RequestOperation<GetItemRequest, GetItemResponse, Optional<Tracked<T>>>
        implements ReadOperation<Optional<Tracked<T>>> {

    private final GetItemOperation<?> read;
    private final Function<Exchange<GetItemRequest, GetItemResponse>, Optional<T>> decoder;

    private LoadOperation(
            GetItemOperation<?> read, Function<Exchange<GetItemRequest, GetItemResponse>, Optional<T>> decoder) {
        this.read = read;
        this.decoder = decoder;
    }

    static <T> LoadOperation<T> of(FindOperation<T> find) {
        return new LoadOperation<>(find, find::decode);
    }

    static <T> LoadOperation<T> of(GetOperation<T> get) {
        return new LoadOperation<>(get, exchange -> Optional.of(get.decode(exchange)));
    }

    @Override
    public Target target() {
        return read.target();
    }

    @Override
    Set<String> sensitive() {
        return read.sensitive();
    }

    @Override
    public GetItemRequest toRequest(OperationContext context) {
        GetItemRequest request = read.toRequest(context);
        if (request.projectionExpression() != null) {
            throw noEntity();
        }
        return request;
    }

    @Override
    void before(OperationContext context) {
        read.before(context);
    }

    @Override
    GetItemResponse send(DynamoDbClient client, GetItemRequest request) {
        return client.getItem(request);
    }

    @Override
    CompletableFuture<GetItemResponse> send(DynamoDbAsyncClient client, GetItemRequest request) {
        return client.getItem(request);
    }

    @Override
    Optional<AnswerShape> shape() {
        return read.shape();
    }

    @Override
    AnsweredItems converted(GetItemResponse response) {
        return read.converted(response);
    }

    @Override
    int items(Exchange<GetItemRequest, GetItemResponse> exchange) {
        return read.items(exchange);
    }

    @Override
    Optional<Tracked<T>> decode(Exchange<GetItemRequest, GetItemResponse> exchange) {
        return decoder.apply(exchange)
                .map(entity -> tracked(entity, exchange.items().list().get(0), exchange.context()));
    }

    private Tracked<T> tracked(T entity, RawItem item, OperationContext context) {
        if (!read.subject().schema().entity().isInstance(entity)) {
            throw noEntity();
        }
        @SuppressWarnings("unchecked") // What was read is of the entity's class, and so T is the entity.
        Subject<T> subject = (Subject<T>) read.subject();
        return Tracked.of(Subject.of("save", subject.schema()), entity, item.values(), context);
    }

    private InvalidRequestException noEntity() {
        return new InvalidRequestException(
                "A unit of work loads whole entities, and this reads a view of one", target());
    }
}
