package io.dynawright.operation;

import io.dynawright.error.ConditionFailedException;
import io.dynawright.error.CurrentItem;
import io.dynawright.error.Refusable;
import io.dynawright.error.StaleVersionException;
import io.dynawright.error.Target;
import io.dynawright.expression.Condition;
import io.dynawright.expression.ExpressionRenderer;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.wire.AnswerShape;
import io.dynawright.wire.AnsweredItems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * Deletes one item by its key and gives it back, with DeleteItem. Where there is none, nothing happens and the result
 * is empty. An item whose time is over is given back as any other.
 *
 * <p><b>Versions:</b> the delete of an entity that has one deletes only the item of that very version, and a delete by key
 * does so where it asks for one. Otherwise it fails with {@link StaleVersionException}, which has the item that is there.
 * An item that is gone is not stale: so the delete succeeds also where its answer is lost and it is sent again. In a
 * global table that is eventually consistent each replica sees its own versions alone.
 *
 * <p>Under a condition it fails with {@link ConditionFailedException}, which has the item that is there. If the item
 * was deleted and cannot be read as the entity, the {@link io.dynawright.error.ConversionException} says so.
 *
 * @param <T> the entity
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteItem.html">DeleteItem</a>
 */
public final class DeleteOperation<T> extends RequestOperation<DeleteItemRequest, DeleteItemResponse, Optional<T>>
        implements WriteOperation<Optional<T>>, TransactionAction, Refusable<T> {

    private final KeyedSubject<T> item;
    private final Demands demands;

    DeleteOperation(KeyedSubject<T> item, Demands demands) {
        this.item = item;
        this.demands = demands;
    }

    /** The operation on the item with this key, whatever its version. */
    public static <T> DeleteOperation<T> of(EntitySchema<T> schema, EntityKey<T> key) {
        return new DeleteOperation<>(item(schema, key), Demands.of(Optional.empty(), Optional.empty()));
    }

    /** The operation on the item with this key, under a condition. */
    public static <T, A> DeleteOperation<T> of(
            EntitySchema<T> schema, EntityKey<T> key, A attributes, UnaryOperator<WriteOptions<A>> options) {
        KeyedSubject<T> item = item(schema, key);
        WriteOptions<A> configured = Options.configure(new WriteOptions<>(attributes), options, item::target);
        return new DeleteOperation<>(item, Demands.of(Optional.empty(), configured.condition()));
    }

    /** The operation on the item with this key, which has a version, under a condition or for one version alone. */
    public static <T, A> DeleteOperation<T> ofVersioned(
            EntitySchema<T> schema, EntityKey<T> key, A attributes, UnaryOperator<VersionedWriteOptions<A>> options) {
        KeyedSubject<T> item = item(schema, key);
        VersionedWriteOptions<A> configured =
                Options.configure(new VersionedWriteOptions<>(schema, attributes), options, item::target);
        return new DeleteOperation<>(item, demands(item.subject(), configured.version(), configured.condition()));
    }

    /**
     * The operation on the item that has the key of this entity, and its version.
     *
     * @throws io.dynawright.error.InvalidRequestException if the entity, or a part of its key, is null, or if its version
     *     is negative
     */
    public static <T> DeleteOperation<T> ofItem(EntitySchema<T> schema, T entity) {
        return ofItem(schema, entity, Optional.empty());
    }

    /** The operation on the item that has the key of this entity, and its version, under a condition. */
    public static <T, A> DeleteOperation<T> ofItem(
            EntitySchema<T> schema, T entity, A attributes, UnaryOperator<WriteOptions<A>> options) {
        WriteOptions<A> configured =
                Options.configure(new WriteOptions<>(attributes), options, subject(schema)::target);
        return ofItem(schema, entity, configured.condition());
    }

    private static <T> DeleteOperation<T> ofItem(EntitySchema<T> schema, T entity, Optional<Condition> condition) {
        Subject<T> subject = subject(schema);
        KeyedSubject<T> item = KeyedSubject.of(subject, Items.key(subject, entity));
        Optional<VersionCheck> version = Options.located(() -> VersionCheck.ofEntity(schema, entity), item::target);
        return new DeleteOperation<>(item, demands(subject, version, condition));
    }

    /** An item that is gone may be the work of an earlier attempt of this very call. */
    private static Demands demands(Subject<?> subject, Optional<VersionCheck> version, Optional<Condition> condition) {
        return new Demands(Optional.empty(), version.map(check -> check.conditionUnless(subject.absent())), condition);
    }

    private static <T> Subject<T> subject(EntitySchema<T> schema) {
        return Subject.of("delete", schema);
    }

    private static <T> KeyedSubject<T> item(EntitySchema<T> schema, EntityKey<T> key) {
        return KeyedSubject.of(subject(schema), key);
    }

    KeyedSubject<T> item() {
        return item;
    }

    /** What it asks of the stored item, part by part. */
    List<Condition> demanded() {
        return demands.parts();
    }

    @Override
    public Target target() {
        return item.target();
    }

    @Override
    Set<String> sensitive() {
        return item.subject().sensitive();
    }

    @Override
    public DeleteItemRequest toRequest(OperationContext context) {
        Encryption.demand(item.subject(), context);
        DeleteItemRequest.Builder request = DeleteItemRequest.builder()
                .tableName(context.tableName(item.subject().schema().tableName()))
                .returnConsumedCapacity(context.returnedCapacity())
                .key(item.encoded())
                .returnValues(ReturnValue.ALL_OLD);
        demands.all().ifPresent(made -> {
            ExpressionRenderer renderer = new ExpressionRenderer(item.subject().zoned(context));
            request.conditionExpression(renderer.condition(made))
                    .expressionAttributeNames(renderer.placeholders().names())
                    .expressionAttributeValues(renderer.placeholders().values())
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        });
        return request.build();
    }

    @Override
    void before(OperationContext context) {
        HookCalls.beforeDelete(item, context);
    }

    @Override
    Optional<AnswerShape> shape() {
        return Optional.of(AnswerShape.ATTRIBUTES);
    }

    @Override
    AnsweredItems converted(DeleteItemResponse response) {
        return response.hasAttributes() ? AnsweredItems.of(response.attributes()) : AnsweredItems.none();
    }

    @Override
    int items(Exchange<DeleteItemRequest, DeleteItemResponse> exchange) {
        return exchange.items().count();
    }

    @Override
    DeleteItemResponse send(DynamoDbClient client, DeleteItemRequest request) {
        return client.deleteItem(request);
    }

    @Override
    CompletableFuture<DeleteItemResponse> send(DynamoDbAsyncClient client, DeleteItemRequest request) {
        return client.deleteItem(request);
    }

    @Override
    Optional<T> decode(Exchange<DeleteItemRequest, DeleteItemResponse> exchange) {
        Optional<T> deleted = exchange.items()
                .first()
                .map(attributes -> Items.decodeWritten(item.subject(), attributes, exchange.context()));
        HookCalls.afterDelete(item, deleted, exchange.context());
        return deleted;
    }

    @Override
    Optional<T> refused(Refusal<DeleteItemRequest> refusal) {
        CurrentItem<T> current = item.subject().current(refusal.current(), refusal.context());
        throw demands.isStale(refusal.current())
                ? new StaleVersionException(current, target(), refusal.error())
                : new ConditionFailedException(current, target(), refusal.error());
    }
}
