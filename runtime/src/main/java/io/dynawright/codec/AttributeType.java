package io.dynawright.codec;

/**
 * The types that DynamoDB stores, by its own names.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html#HowItWorks.DataTypes">
 *     Data types</a>
 */
public enum AttributeType {
    /** A string. */
    S,
    /** A number. */
    N,
    /** Binary. */
    B,
    /** A boolean. */
    BOOL,
    /** The null value. */
    NULL,
    /** A set of strings; never empty. */
    SS,
    /** A set of numbers; never empty. */
    NS,
    /** A set of binary values; never empty. */
    BS,
    /** A list. */
    L,
    /** A map. */
    M
}
