package io.dynawright.processor.declare;

/** What constraints tell types apart by. */
public enum Family {
    TEXT,
    COLLECTION,
    MAP,
    ARRAY,
    /** The integral numbers of Java, boxed or not. */
    WHOLE,
    /** {@code BigDecimal} and {@code BigInteger}. */
    EXACT,
    /** {@code double} and {@code float}, boxed or not. */
    FLOATING,
    BOOLEAN,
    /** A type of {@code java.time} that can be compared with now. */
    TIME,
    /** {@code Date} and {@code Calendar}. */
    DATE,
    /** A class with {@code @Document}. */
    DOCUMENT,
    OTHER
}
