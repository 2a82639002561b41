package io.dynawright.operation;

import io.dynawright.wire.RawItem;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What came of one request of a batch.
 *
 * @param found the items that were read, in any order
 * @param unprocessed what DynamoDB did not get to
 * @param consumedCapacity in capacity units, if it was asked for
 */
record BatchAnswer(Map<ItemKey, RawItem> found, Set<ItemKey> unprocessed, OptionalDouble consumedCapacity) {}
