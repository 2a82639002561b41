package io.dynawright.operation;

import io.dynawright.error.Target;
import io.dynawright.wire.AnswerShape;
import io.dynawright.wire.AnsweredItems;
import io.dynawright.wire.RawItem;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** Reads the item that an update has left, with a strongly consistent read. */
final class StoredItemOperation extends RequestOperation<GetItemRequest, GetItemResponse, RawItem>
        implements ReadOperation<RawItem> {

    private final KeyedSubject<?> item;

    StoredItemOperation(KeyedSubject<?> item) {
        this.item = item;
    }

    /** An error is not of the update, which was made. */
    @Override
    public Target target() {
        return new Target(
                "read after the " + item.subject().operation(),
                item.target().table(),
                null,
                item.target().key());
    }

    @Override
    Set<String> sensitive() {
        return item.subject().sensitive();
    }

    @Override
    public GetItemRequest toRequest(OperationContext context) {
        return GetItemRequest.builder()
                .tableName(context.tableName(item.subject().schema().tableName()))
                .key(item.encoded())
                .consistentRead(true)
                .returnConsumedCapacity(context.returnedCapacity())
                .build();
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
        return Optional.of(AnswerShape.ITEM);
    }

    @Override
    AnsweredItems converted(GetItemResponse response) {
        return GetItemOperation.itemOf(response);
    }

    /** It is the same item that the update has told of. */
    @Override
    int items(Exchange<GetItemRequest, GetItemResponse> exchange) {
        return 0;
    }

    /** The item; empty if it is gone. */
    @Override
    RawItem decode(Exchange<GetItemRequest, GetItemResponse> exchange) {
        return exchange.items().kept().first().orElseGet(() -> RawItem.of(Map.of()));
    }
}
