package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import io.dynawright.error.EncryptionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import io.dynawright.expression.ExpressionRenderer;
import io.dynawright.wire.RawItem;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * Writes an item of an older form in today's form, with PutItem, if it still is as it was read. It is no write of the
 * entity: the version that counts those, moments and hooks are left alone.
 *
 * @see io.dynawright.annotation.SchemaVersion
 */
final class UpgradeOperation extends RequestOperation<PutItemRequest, PutItemResponse, UpgradeOperation.Outcome>
        implements WriteOperation<UpgradeOperation.Outcome> {

    private final Subject<?> subject;
    private final Map<String, AttributeValue> read;

    /**
     * The upgrade of an item.
     *
     * @param read the item as it is stored
     */
    UpgradeOperation(Subject<?> subject, Map<String, AttributeValue> read) {
        this.subject = subject;
        this.read = read;
    }

    /** What became of it. */
    sealed interface Outcome {

        /**
         * The item has today's form.
         *
         * @param consumed what that cost, if DynamoDB told
         */
        record Upgraded(OptionalDouble consumed) implements Outcome {}

        /**
         * The item was written by others meanwhile.
         *
         * @param current the item that is there; empty if there is none
         */
        record Overtaken(Map<String, AttributeValue> current) implements Outcome {

            /** Without values. */
            @Override
            public String toString() {
                return "Overtaken" + current.keySet();
            }
        }
    }

    /** The error is not of the call that came upon the item. */
    @Override
    public Target target() {
        return new Target(
                "upgrade before the " + subject.operation(),
                subject.schema().tableName(),
                null,
                subject.schema().keyText(read));
    }

    @Override
    Set<String> sensitive() {
        return subject.sensitive();
    }

    /**
     * {@inheritDoc}
     *
     * @throws ConversionException if the item cannot be brought to today's form
     * @throws io.dynawright.error.ItemTooLargeException if it then takes more than 400 KB
     * @throws InvalidRequestException if a key of an index then is empty or too long, or if the item has too many
     *     attributes for a condition that it is unchanged
     */
    @Override
    public PutItemRequest toRequest(OperationContext context) {
        Map<String, AttributeValue> item;
        try {
            item = Items.finish(subject, subject.schema().upgraded(decrypted(context)), context);
        } catch (ConversionException e) {
            throw e.in(target());
        } catch (EncryptionException e) {
            throw e.in(target());
        }
        ExpressionRenderer renderer = new ExpressionRenderer();
        return PutItemRequest.builder()
                .tableName(context.tableName(subject.schema().tableName()))
                .item(item)
                .conditionExpression(unchanged(renderer))
                .expressionAttributeNames(renderer.placeholders().names())
                .expressionAttributeValues(renderer.placeholders().values())
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    private Map<String, AttributeValue> decrypted(OperationContext context) {
        return Encryption.decrypted(subject, RawItem.of(read), context).values();
    }

    private String unchanged(ExpressionRenderer renderer) {
        try {
            return renderer.condition(new Unchanged(subject.schema().definition(), read).condition());
        } catch (InvalidRequestException e) {
            throw new InvalidRequestException(
                    "The item has too many attributes to be upgraded safely while others may write it: an entity with a"
                            + " @Version needs only that to be compared",
                    target());
        }
    }

    @Override
    PutItemResponse send(DynamoDbClient client, PutItemRequest request) {
        return client.putItem(request);
    }

    @Override
    CompletableFuture<PutItemResponse> send(DynamoDbAsyncClient client, PutItemRequest request) {
        return client.putItem(request);
    }

    @Override
    Outcome decode(Exchange<PutItemRequest, PutItemResponse> exchange) {
        return new Outcome.Upgraded(PagePlan.RawPage.units(exchange.response().consumedCapacity()));
    }

    /** After a lost answer the item that stands in the way is our own, which is of today's form. */
    @Override
    Outcome refused(Refusal<PutItemRequest> refusal) {
        return new Outcome.Overtaken(refusal.current());
    }
}
