package io.dynawright.processor.declare;

/** What storage costs; the constants are called as DynamoDB calls them. */
public enum TableClass {
    STANDARD,
    STANDARD_INFREQUENT_ACCESS
}
