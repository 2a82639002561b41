package io.dynawright.codec;

/**
 * A codec of a type that is stored as a map (M).
 *
 * @param <T> the Java type
 */
public interface StructureCodec<T> extends Codec<T> {}
