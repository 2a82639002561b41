package io.dynawright.schema;

/** The types that DynamoDB stores, by its own names. */
public enum AttributeType {
    /** A string. */
    S,
    /** A number. */
    N,
    /** Binary. */
    B,
    /** A boolean. */
    BOOL
}
