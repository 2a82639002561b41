package io.dynawright.operation;

import io.dynawright.error.Target;
import io.dynawright.expression.ExpressionRenderer;
import io.dynawright.expression.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * One request of a batch of reads, for 100 keys at most, with BatchGetItem.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html">BatchGetItem</a>
 */
final class BatchGetOperation
        extends RequestOperation<BatchGetItemRequest, BatchGetItemResponse, BatchGetOperation.Answer>
        implements ReadOperation<BatchGetOperation.Answer> {

    private final BatchGetPlan<?> plan;
    private final List<Map<String, AttributeValue>> keys;
    private final PageContent content;

    BatchGetOperation(BatchGetPlan<?> plan, List<Map<String, AttributeValue>> keys, PageContent content) {
        this.plan = plan;
        this.keys = keys;
        this.content = content;
    }

    /**
     * What came back.
     *
     * @param items those that there are, in any order
     * @param unprocessed keys that DynamoDB did not get to
     * @param consumedCapacity in read capacity units; zero unless it was asked for
     */
    record Answer(
            List<Map<String, AttributeValue>> items,
            List<Map<String, AttributeValue>> unprocessed,
            double consumedCapacity) {}

    @Override
    public Target target() {
        return plan.subject().target();
    }

    @Override
    public BatchGetItemRequest toRequest(OperationContext context) {
        KeysAndAttributes.Builder wanted = KeysAndAttributes.builder().keys(keys);
        if (plan.consistency() == Consistency.STRONG) {
            wanted.consistentRead(true);
        }
        List<Path> projected = plan.projected();
        if (!projected.isEmpty()) {
            ExpressionRenderer renderer = new ExpressionRenderer();
            wanted.projectionExpression(renderer.projection(projected))
                    .expressionAttributeNames(renderer.placeholders().names());
        }
        String table = context.tableName(plan.subject().schema().tableName());
        BatchGetItemRequest.Builder request = BatchGetItemRequest.builder().requestItems(Map.of(table, wanted.build()));
        if (content == PageContent.METERED_ITEMS) {
            request.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL);
        }
        return request.build();
    }

    @Override
    BatchGetItemResponse send(DynamoDbClient client, BatchGetItemRequest request) {
        return client.batchGetItem(request);
    }

    @Override
    Answer decode(BatchGetItemResponse response) {
        return new Answer(
                response.responses().values().stream()
                        .flatMap(Collection::stream)
                        .toList(),
                response.unprocessedKeys().values().stream()
                        .flatMap(unprocessed -> unprocessed.keys().stream())
                        .toList(),
                response.consumedCapacity().stream()
                        .map(PagePlan.RawPage::units)
                        .mapToDouble(units -> units.orElse(0))
                        .sum());
    }
}
