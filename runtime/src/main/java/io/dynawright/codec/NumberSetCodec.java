package io.dynawright.codec;

/**
 * A codec of a type that is stored as a set of numbers (NS).
 *
 * @param <T> the Java type
 */
public interface NumberSetCodec<T> extends Codec<T> {}
