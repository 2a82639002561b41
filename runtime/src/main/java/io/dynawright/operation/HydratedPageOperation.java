package io.dynawright.operation;

import io.dynawright.error.Target;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** One page of an index, with what the table has under the keys of its items. Items that are gone are left out. */
final class HydratedPageOperation<T> extends StepwiseOperation<ItemPage<T>> implements ReadOperation<ItemPage<T>> {

    private final ReadOperation<ItemPage<Map<String, AttributeValue>>> keys;
    private final BatchGetPlan<T> batch;
    private final PageDecoder<T> entities;

    HydratedPageOperation(
            ReadOperation<ItemPage<Map<String, AttributeValue>>> keys, BatchGetPlan<T> batch, PageDecoder<T> entities) {
        this.keys = keys;
        this.batch = batch;
        this.entities = entities;
    }

    @Override
    public Target target() {
        return keys.target();
    }

    /** The request for the page of the index. */
    @Override
    public DynamoDbRequest toRequest(OperationContext context) {
        return keys.toRequest(context);
    }

    @Override
    Step<ItemPage<T>> begin(OperationContext context) {
        return Step.of(keys).then(page -> {
            // An item that is moved within the index between two reads of DynamoDB may be seen in both places.
            List<Map<String, AttributeValue>> wanted =
                    page.items().stream().distinct().toList();
            return batch.begin(wanted, entities.content(), context).then(run -> {
                List<T> items = entities.decode(run.items(wanted), context);
                return new Step.Done<>(page.hydrated(items, run.consumedCapacity()));
            });
        });
    }
}
