package io.dynawright.wire;

/** Where an answer of DynamoDB has its items. */
public enum AnswerShape {
    /** {@code "Item": {…}}, absent if there is none: GetItem. */
    ITEM,
    /** {@code "Items": [{…}, …]}: Query and Scan. */
    ITEMS,
    /** {@code "Responses": {"table": [{…}, …], …}}: BatchGetItem. */
    TABLES,
    /** {@code "Responses": [{"Item": {…}}, {}, …]}: TransactGetItems. */
    RESPONSES,
    /** {@code "Attributes": {…}}, absent if there are none: PutItem, UpdateItem and DeleteItem. */
    ATTRIBUTES
}
