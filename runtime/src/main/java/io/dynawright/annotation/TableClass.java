package io.dynawright.annotation;

/**
 * What storage costs, against what reads and writes cost.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.TableClasses.html">Table
 *     classes</a>
 */
public enum TableClass {

    /** For most tables. */
    STANDARD,

    /** Cheaper storage and dearer reads and writes: for tables in which storage costs most. */
    STANDARD_INFREQUENT_ACCESS
}
