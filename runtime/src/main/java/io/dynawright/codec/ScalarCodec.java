package io.dynawright.codec;

/**
 * A codec of a type that is stored as a single value: a string, a number, binary or a boolean. Such a type can be the
 * key of a {@code Map}, and, but for booleans, the element of a set.
 *
 * @param <T> the Java type
 */
public interface ScalarCodec<T> extends Codec<T> {}
