package com.acme.repositories;

import io.dynawright.AsyncResults;
import io.dynawright.DynawrightAsync;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Does what {@link Senders} declares, as {@link ParcelAsyncRepository} does it. Immutable
 * and thread-safe.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
final class SendersRepository implements Senders {
    /**
     * Has all methods.
     */
    private final ParcelAsyncRepository repository_;

    /**
     * Over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    SendersRepository(DynawrightAsync dynawright) {
        this(new ParcelAsyncRepository(dynawright));
    }

    /**
     * Over this repository, for instance one in another time zone; it makes no call.
     *
     * @param repository_ has all methods
     */
    SendersRepository(ParcelAsyncRepository repository_) {
        this.repository_ = Objects.requireNonNull(repository_, "repository_");
    }

    @Override
    public CompletableFuture<Parcel> put(Parcel repository) {
        return repository_.put(repository);
    }

    @Override
    public CompletableFuture<Parcel> update(ParcelKey key, UnaryOperator<ParcelUpdate> changes) {
        return repository_.update(key, changes);
    }

    @Override
    public AsyncResults<Parcel> query(String sender) {
        return repository_.query(sender);
    }
}
