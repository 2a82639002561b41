package io.dynawright.operation;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads what was fetched of an item. */
@FunctionalInterface
interface ItemDecoder<R> {

    /**
     * What the item is read as.
     *
     * @param context what the run draws from its surroundings
     */
    R decode(Map<String, AttributeValue> item, OperationContext context);
}
