package com.acme.repositories;

import io.dynawright.operation.ReadOptions;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What all readers have in common. */
interface Reads<T, K> {

    Optional<T> find(K key);

    Optional<T> find(K key, UnaryOperator<ReadOptions> options);

    boolean exists(K key);
}
