package io.dynawright.codec;

/**
 * A codec of a type that is stored as a boolean (BOOL). Cannot be a key.
 *
 * @param <T> the Java type
 */
public interface BoolCodec<T> extends ScalarCodec<T> {}
