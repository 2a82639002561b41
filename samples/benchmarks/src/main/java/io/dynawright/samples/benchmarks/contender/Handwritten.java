package io.dynawright.samples.benchmarks.contender;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What a person writes for an entity over the low-level client. */
public interface Handwritten<T> extends Mapping<T> {
    String table();

    Map<String, AttributeValue> key(ItemId id);

    /** Returns the entity as a write leaves it. */
    default T stamped(T entity) {
        return entity;
    }

    /** Returns the request that stores the item of a stamped entity. */
    default PutItemRequest put(Map<String, AttributeValue> item) {
        return PutItemRequest.builder().tableName(table()).item(item).build();
    }

    /** Returns the request that sets one attribute of the entity's item. */
    default UpdateItemRequest change(T entity) {
        throw new UnsupportedOperationException(table() + " has nothing to change.");
    }
}
