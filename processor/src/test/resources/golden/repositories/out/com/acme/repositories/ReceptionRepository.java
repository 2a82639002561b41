package com.acme.repositories;

import io.dynawright.Dynawright;
import io.dynawright.operation.ReadOptions;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Does what {@link Reception} declares, as {@link ParcelRepository} does it. Immutable and
 * thread-safe.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
final class ReceptionRepository implements Reception {
    /**
     * Has all methods.
     */
    private final ParcelRepository repository;

    /**
     * Over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    ReceptionRepository(Dynawright dynawright) {
        this(new ParcelRepository(dynawright));
    }

    /**
     * Over this repository, for instance one in another time zone; it makes no call.
     *
     * @param repository has all methods
     */
    ReceptionRepository(ParcelRepository repository) {
        this.repository = Objects.requireNonNull(repository, "repository");
    }

    @Override
    public Optional<Parcel> find(ParcelKey key) {
        return repository.find(key);
    }

    @Override
    public Optional<Parcel> find(ParcelKey key, UnaryOperator<ReadOptions> options) {
        return repository.find(key, options);
    }

    @Override
    public boolean exists(ParcelKey key) {
        return repository.exists(key);
    }
}
