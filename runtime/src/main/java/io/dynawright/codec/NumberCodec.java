package io.dynawright.codec;

/**
 * A codec of a type that is stored as a number (N). Can be a key.
 *
 * @param <T> the Java type
 */
public interface NumberCodec<T> extends ScalarCodec<T> {}
