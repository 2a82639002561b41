package io.dynawright.operation;

/** Whether a read sees all earlier writes. */
enum Consistency {
    /** It may be a little behind; DynamoDB's default. */
    EVENTUAL,
    /** It sees all earlier writes, at twice the cost. */
    STRONG
}
