package com.acme.repositories.shipping;

import com.acme.repositories.Parcel;
import com.acme.repositories.ParcelAttributes;
import com.acme.repositories.ParcelKey;
import com.acme.repositories.ParcelQuery;
import com.acme.repositories.ParcelUpdate;
import io.dynawright.IndexResults;
import io.dynawright.Results;
import io.dynawright.ScanResults;
import io.dynawright.annotation.Repository;
import io.dynawright.expression.Condition;
import io.dynawright.operation.FoundItems;
import io.dynawright.operation.PutItems;
import io.dynawright.operation.QueryStage;
import io.dynawright.operation.UpdateStage;
import io.dynawright.operation.View;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** What the department in another package does. */
@Repository(value = Parcel.class)
public interface Shipping extends Tracking {

    <V> Optional<V> find(ParcelKey key, View<Parcel, V> view);

    IndexResults<ParcelQuery.ByCarrier.Item, Parcel> byCarrier(String carrier);

    <R> Results<R> byRoute(
            String route, Function<ParcelQuery.ByRoute, ? extends QueryStage<ParcelQuery.ByRoute, R>> options);

    <R> R updateReturning(ParcelKey key, Function<ParcelUpdate, ? extends UpdateStage<ParcelUpdate, R>> changes);

    FoundItems<Parcel> findAll(Collection<ParcelKey> keys);

    PutItems<Parcel> putAllUnchecked(Collection<? extends Parcel> items);

    Results<Parcel> where(Function<ParcelAttributes, Condition> condition);

    ScanResults<Parcel> scan();

    @Override
    String toString();

    default boolean isKnown(Parcel parcel) {
        return exists(ParcelKey.of(parcel.sender(), parcel.number()));
    }

    static String office() {
        return "north";
    }

    Parcel get(ParcelKey key);
}
