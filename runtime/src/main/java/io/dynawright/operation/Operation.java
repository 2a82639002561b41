package io.dynawright.operation;

import io.dynawright.error.Target;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * One call of DynamoDB as a value: immutable, without a client, run by {@link io.dynawright.Dynawright#run} as often as
 * wanted.
 *
 * @param <R> what it results in
 */
public sealed interface Operation<R> permits ReadOperation, WriteOperation, RequestOperation {

    /** What it is about, as errors say it. */
    Target target();

    /** The request of the AWS SDK that it sends. */
    DynamoDbRequest toRequest(OperationContext context);
}
