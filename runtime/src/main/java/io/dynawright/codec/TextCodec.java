package io.dynawright.codec;

/**
 * A codec of a type that is stored as a string (S). Can be a key.
 *
 * @param <T> the Java type
 */
public interface TextCodec<T> extends ScalarCodec<T> {}
