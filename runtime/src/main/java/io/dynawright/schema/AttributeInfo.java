package io.dynawright.schema;

import io.dynawright.codec.AttributeType;
import java.util.Optional;

/**
 * One attribute of a table's items.
 *
 * @param name its name in DynamoDB
 * @param type how it is stored; empty if that depends on the value
 */
public record AttributeInfo(String name, Optional<AttributeType> type) {}
