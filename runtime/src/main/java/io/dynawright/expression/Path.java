package io.dynawright.expression;

/**
 * Where a value stands in an item.
 *
 * @param attribute the name of the attribute in DynamoDB
 */
public record Path(String attribute) {}
