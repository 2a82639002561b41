package io.dynawright.codec;

/**
 * A codec of a type that is stored as a set of binary values (BS).
 *
 * @param <T> the Java type
 */
public interface BinarySetCodec<T> extends Codec<T> {}
