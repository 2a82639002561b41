package io.dynawright.codec;

/**
 * A codec of a type that is stored as a set of strings (SS).
 *
 * @param <T> the Java type
 */
public interface TextSetCodec<T> extends Codec<T> {}
