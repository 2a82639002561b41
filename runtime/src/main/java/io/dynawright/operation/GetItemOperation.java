package io.dynawright.operation;

import io.dynawright.error.Target;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * Reads one item by its key, with GetItem.
 *
 * @param <T> the entity
 * @param <R> what becomes of it
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html">GetItem</a>
 */
public abstract sealed class GetItemOperation<T, R> extends RequestOperation<GetItemRequest, GetItemResponse, R>
        implements ReadOperation<R> permits FindOperation, GetOperation, ExistsOperation {

    private final Subject<T> subject;
    private final Map<String, AttributeValue> key;
    private final Consistency consistency;

    GetItemOperation(String name, EntitySchema<T> schema, EntityKey<T> key, UnaryOperator<ReadOptions> options) {
        Subject<T> reading = Subject.of(name, schema);
        Map<String, AttributeValue> encoded = Items.encode(reading, key);
        this.subject = reading;
        this.key = encoded;
        this.consistency = Options.configure(new ReadOptions(), options, () -> reading.target(encoded))
                .consistency();
    }

    final Subject<T> subject() {
        return subject;
    }

    @Override
    public final Target target() {
        return subject.target(key);
    }

    @Override
    public final GetItemRequest toRequest(OperationContext context) {
        GetItemRequest.Builder request = GetItemRequest.builder()
                .tableName(context.tableName(subject.schema().tableName()))
                .key(key);
        if (consistency == Consistency.STRONG) {
            request.consistentRead(true);
        }
        project(request);
        return request.build();
    }

    /** Asks for less than the whole item. */
    void project(GetItemRequest.Builder request) {
        // The whole item.
    }

    @Override
    final GetItemResponse send(DynamoDbClient client, GetItemRequest request) {
        return client.getItem(request);
    }

    /** The item, if there is one. */
    final Optional<Map<String, AttributeValue>> item(GetItemResponse response) {
        return response.hasItem() ? Optional.of(response.item()) : Optional.empty();
    }
}
