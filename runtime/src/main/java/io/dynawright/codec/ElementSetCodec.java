package io.dynawright.codec;

/**
 * A codec of a set that is stored as a list (L), since DynamoDB has no set of such elements. The empty set stands for
 * absence, as that of any other set does.
 *
 * @param <T> the Java type
 */
public interface ElementSetCodec<T> extends SequenceCodec<T>, EmptyWhenAbsent<T> {}
