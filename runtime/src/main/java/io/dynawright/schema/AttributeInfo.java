package io.dynawright.schema;

/**
 * One attribute of a table's items.
 *
 * @param name its name in DynamoDB
 * @param type how it is stored
 */
public record AttributeInfo(String name, AttributeType type) {}
