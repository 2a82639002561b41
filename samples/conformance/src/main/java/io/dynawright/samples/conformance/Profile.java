package io.dynawright.samples.conformance;

import io.dynawright.annotation.CatchAll;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The first version of an entity: it keeps what later versions add, see {@link ProfileV2}. */
@Table("first-profiles")
public record Profile(
        @PartitionKey String id, String name, @CatchAll Map<String, AttributeValue> others) {}
