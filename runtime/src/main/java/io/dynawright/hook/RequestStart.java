package io.dynawright.hook;

import io.dynawright.error.Target;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * A request of an operation is about to be sent. Most operations send one; pages, batches, transactions and whatever is
 * tried again send several, some of them at the same time.
 *
 * @param run the number of the operation's run, as its {@link OperationStart} told it
 * @param request the number of this request in the run, from 1 on
 * @param target what the request's own operation is about; that of the whole run is in its {@link OperationStart}
 * @param sdkRequest what is sent: it has the names that tables have in DynamoDB, expressions, and values, which do not
 *     belong in logs
 */
public record RequestStart(long run, int request, Target target, DynamoDbRequest sdkRequest) {}
