package com.acme.repositories.shipping;

import com.acme.repositories.Parcel;
import com.acme.repositories.ParcelAttributes;
import com.acme.repositories.ParcelKey;
import com.acme.repositories.ParcelQuery;
import com.acme.repositories.ParcelRepository;
import com.acme.repositories.ParcelUpdate;
import io.dynawright.Dynawright;
import io.dynawright.IndexResults;
import io.dynawright.Results;
import io.dynawright.ScanResults;
import io.dynawright.expression.Condition;
import io.dynawright.operation.FoundItems;
import io.dynawright.operation.PutItems;
import io.dynawright.operation.QueryStage;
import io.dynawright.operation.UpdateStage;
import io.dynawright.operation.View;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Does what {@link Shipping} declares, as {@link ParcelRepository} does it. Immutable and
 * thread-safe.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ShippingRepository implements Shipping {
    /**
     * Has all methods.
     */
    private final ParcelRepository repository;

    /**
     * Over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public ShippingRepository(Dynawright dynawright) {
        this(new ParcelRepository(dynawright));
    }

    /**
     * Over this repository, for instance one in another time zone; it makes no call.
     *
     * @param repository has all methods
     */
    public ShippingRepository(ParcelRepository repository) {
        this.repository = Objects.requireNonNull(repository, "repository");
    }

    @Override
    public boolean exists(ParcelKey key) {
        return repository.exists(key);
    }

    @Override
    public <V> Optional<V> find(ParcelKey key, View<Parcel, V> view) {
        return repository.find(key, view);
    }

    @Override
    public IndexResults<ParcelQuery.ByCarrier.Item, Parcel> byCarrier(String carrier) {
        return repository.byCarrier(carrier);
    }

    @Override
    public <R> Results<R> byRoute(String route,
            Function<ParcelQuery.ByRoute, ? extends QueryStage<ParcelQuery.ByRoute, R>> options) {
        return repository.byRoute(route, options);
    }

    @Override
    public <R> R updateReturning(ParcelKey key,
            Function<ParcelUpdate, ? extends UpdateStage<ParcelUpdate, R>> changes) {
        return repository.updateReturning(key, changes);
    }

    @Override
    public FoundItems<Parcel> findAll(Collection<ParcelKey> keys) {
        return repository.findAll(keys);
    }

    @Override
    public PutItems<Parcel> putAllUnchecked(Collection<? extends Parcel> items) {
        return repository.putAllUnchecked(items);
    }

    @Override
    public Results<Parcel> where(Function<ParcelAttributes, Condition> condition) {
        return repository.where(condition);
    }

    @Override
    public ScanResults<Parcel> scan() {
        return repository.scan();
    }

    @Override
    public Parcel get(ParcelKey key) {
        return repository.get(key);
    }
}
