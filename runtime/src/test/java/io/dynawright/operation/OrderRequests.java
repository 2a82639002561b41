package io.dynawright.operation;

import io.dynawright.codec.AttributeValues;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderQuery;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Shows requests on orders in short. */
final class OrderRequests {

    private OrderRequests() {}

    /** The condition on the sort key of index {@code by-total}, with its names and values filled in. */
    static String keyCondition(Function<OrderQuery.ByTotal, ? extends QueryStage<OrderQuery.ByTotal, Order>> options) {
        QueryRequest request = OrderOperations.byTotal("c-1", options).toRequest(OperationContext.standard());
        String text = request.keyConditionExpression().replaceFirst(".* = :v0 AND ", "");
        for (var name : request.expressionAttributeNames().entrySet()) {
            text = text.replace(name.getKey(), name.getValue());
        }
        for (var value : request.expressionAttributeValues().entrySet()) {
            text = text.replace(value.getKey(), AttributeValues.describe(value.getValue()));
        }
        return text;
    }
}
