package io.dynawright.codec;

/**
 * A codec of a type that has a value for absence: the empty set, the empty {@code Optional}, JSON's null. An absent
 * attribute is read as that value, never as null, and the value is not written. In lists and maps it is stored as NULL.
 *
 * @param <T> the Java type
 */
public interface EmptyWhenAbsent<T> extends Codec<T> {

    @Override
    T absent();

    @Override
    boolean isAbsent(T value);
}
