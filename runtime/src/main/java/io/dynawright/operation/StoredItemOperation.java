package io.dynawright.operation;

import io.dynawright.error.Target;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** Reads the item that an update has left, with a strongly consistent read. */
final class StoredItemOperation extends RequestOperation<GetItemRequest, GetItemResponse, Map<String, AttributeValue>>
        implements ReadOperation<Map<String, AttributeValue>> {

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

    /** It is the same item that the update has told of. */
    @Override
    int items(GetItemResponse response) {
        return 0;
    }

    /** The item; empty if it is gone. */
    @Override
    Map<String, AttributeValue> decode(Exchange<GetItemRequest, GetItemResponse> exchange) {
        return exchange.response().item();
    }
}
