package io.dynawright.operation;

import io.dynawright.wire.AnswerShape;
import io.dynawright.wire.AnsweredItems;
import io.dynawright.wire.RawItem;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * All that a query or a scan was told, frozen, and the call that each of its pages is.
 *
 * @param <Q> the request of the AWS SDK
 * @param <P> the response of the AWS SDK
 */
sealed interface PagePlan<T, Q extends DynamoDbRequest, P> permits QueryPlan, ScanPlan, GetPlan {

    Subject<?> subject();

    Reading<T> reading();

    PageLimits limits();

    Q request(OperationContext context, PageStart start, PageContent content);

    P send(DynamoDbClient client, Q request);

    CompletableFuture<P> send(DynamoDbAsyncClient client, Q request);

    /** Where the answer has its items. */
    default AnswerShape shape() {
        return AnswerShape.ITEMS;
    }

    /** The items of a response that was left as it came. */
    AnsweredItems converted(P response);

    RawPage page(P response, AnsweredItems items);

    /** What of a page is to be seen; queries and scans leave it to DynamoDB to hide the rest. */
    default RawPage visible(RawPage page, OperationContext context) {
        return page;
    }

    /** The same, whose items are read as something else. */
    <R> PagePlan<R, Q, P> as(Reading.Fetched<R> other);

    /** The same in the other direction; a scan has none, and refuses. */
    PagePlan<T, Q, P> reversed();

    /** What it asks for, in a form that does not tell queries and scans apart. */
    Search search(OperationContext context);

    /** The values of the partition key that it keeps to; empty if it does not keep to one. */
    List<AttributeValue> partition();

    /** Whether a page of it may begin after the item with this key. */
    boolean covers(Map<String, AttributeValue> key);

    /** What it asks for in words, line by line. */
    default List<String> explanation(OperationContext context, Values values) {
        return Explanation.of(this, search(context), values);
    }

    /** A page as DynamoDB sent it. */
    record RawPage(
            List<RawItem> items,
            int count,
            int scannedCount,
            OptionalDouble consumedCapacity,
            Map<String, AttributeValue> lastKey) {

        /** The units that a response speaks of. */
        static OptionalDouble units(@Nullable ConsumedCapacity consumed) {
            return consumed == null || consumed.capacityUnits() == null
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(consumed.capacityUnits());
        }

        /** Without values. */
        @Override
        public String toString() {
            return "RawPage of " + items.size() + " items";
        }
    }
}
