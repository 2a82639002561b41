package io.dynawright.schema;

import io.dynawright.codec.AttributeType;
import java.util.Optional;

/**
 * One attribute of a table's items.
 *
 * @param name its name in DynamoDB
 * @param javaName the name of its member, as annotations give it; of one in a flattened member, {@code billing.city}
 * @param type how it is stored; empty if that depends on the value
 */
public record AttributeInfo(String name, String javaName, Optional<AttributeType> type) {}
