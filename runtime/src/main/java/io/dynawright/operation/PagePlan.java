package io.dynawright.operation;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * All that a query or a scan was told, frozen, and the call that each of its pages is.
 *
 * @param <Q> the request of the AWS SDK
 * @param <P> the response of the AWS SDK
 */
sealed interface PagePlan<T, Q extends DynamoDbRequest, P> permits QueryPlan, ScanPlan {

    Subject<?> subject();

    Reading<T> reading();

    PageLimits limits();

    Q request(OperationContext context, PageStart start, PageContent content);

    P send(DynamoDbClient client, Q request);

    RawPage page(P response);

    /** A page as DynamoDB sent it. */
    record RawPage(List<Map<String, AttributeValue>> items, Integer count, Map<String, AttributeValue> lastKey) {}
}
