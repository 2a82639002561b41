package io.dynawright.codec;

/**
 * A codec of a type that is stored as a set of binary values (BS). DynamoDB has no empty set, so the type's empty value stands
 * for absence.
 *
 * @param <T> the Java type
 */
public interface BinarySetCodec<T> extends EmptyWhenAbsent<T> {}
