package io.dynawright.codec;

/**
 * A codec of a type that is stored as binary (B). Can be a key.
 *
 * @param <T> the Java type
 */
public interface BinaryCodec<T> extends ScalarCodec<T> {}
