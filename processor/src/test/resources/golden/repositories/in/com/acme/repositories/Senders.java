package com.acme.repositories;

import io.dynawright.AsyncResults;
import io.dynawright.annotation.Repository;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** Waits for nothing. */
@Repository(Parcel.class)
interface Senders {

    CompletableFuture<Parcel> put(Parcel repository);

    CompletableFuture<Parcel> update(ParcelKey key, UnaryOperator<ParcelUpdate> changes);

    AsyncResults<Parcel> query(String sender);
}
