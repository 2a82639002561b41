package com.acme.repositories;

import io.dynawright.Dynawright;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Does what {@link Parcel.Desk} declares, as {@link ParcelRepository} does it. Immutable
 * and thread-safe.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Parcel_DeskRepository implements Parcel.Desk {
    /**
     * Has all methods.
     */
    private final ParcelRepository repository;

    /**
     * Over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public Parcel_DeskRepository(Dynawright dynawright) {
        this(new ParcelRepository(dynawright));
    }

    /**
     * Over this repository, for instance one in another time zone; it makes no call.
     *
     * @param repository has all methods
     */
    public Parcel_DeskRepository(ParcelRepository repository) {
        this.repository = Objects.requireNonNull(repository, "repository");
    }

    @Override
    public Parcel insert(Parcel parcel) {
        return repository.insert(parcel);
    }

    @Override
    public Parcel get(String sender, String number) {
        return repository.get(sender, number);
    }
}
