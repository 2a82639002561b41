package io.dynawright.operation;

import io.dynawright.error.Target;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * One call of DynamoDB as a value: immutable, without a client, run by {@link io.dynawright.Dynawright#run} as often as
 * wanted.
 *
 * @param <R> what it results in
 */
public sealed interface Operation<R extends @Nullable Object>
        permits ReadOperation, WriteOperation, RequestOperation, StepwiseOperation {

    /** What it is about, as errors say it. */
    Target target();

    /** The request of the AWS SDK that it sends. */
    DynamoDbRequest toRequest(OperationContext context);
}
