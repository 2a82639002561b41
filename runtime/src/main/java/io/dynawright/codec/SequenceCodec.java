package io.dynawright.codec;

/**
 * A codec of a type that is stored as a list (L).
 *
 * @param <T> the Java type
 */
public interface SequenceCodec<T> extends Codec<T> {}
