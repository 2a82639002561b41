package io.dynawright.operation;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What came of one request of a batch.
 *
 * @param found the items that were read, in any order
 * @param unprocessed what DynamoDB did not get to
 * @param consumedCapacity in capacity units, if it was asked for
 */
record BatchAnswer(
        Map<ItemKey, Map<String, AttributeValue>> found, Set<ItemKey> unprocessed, OptionalDouble consumedCapacity) {}
