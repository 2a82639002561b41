package io.dynawright.samples.conformance.privilege;

import io.dynawright.IndexResults;
import io.dynawright.Results;
import io.dynawright.ScanResults;
import io.dynawright.annotation.Repository;
import io.dynawright.expression.Condition;
import io.dynawright.operation.DeletedItems;
import io.dynawright.operation.FoundItems;
import io.dynawright.operation.PutItems;
import io.dynawright.operation.UpdateStage;
import io.dynawright.operation.WhereOptions;
import io.dynawright.operation.WriteOutcome;
import io.dynawright.samples.conformance.Shipment;
import io.dynawright.samples.conformance.ShipmentAttributes;
import io.dynawright.samples.conformance.ShipmentKey;
import io.dynawright.samples.conformance.ShipmentQuery;
import io.dynawright.samples.conformance.ShipmentUpdate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Interfaces over one repository, of which none has more than the methods that need the same of DynamoDB. */
public interface Shipments {

    /** Reads items by their keys. */
    @Repository(Shipment.class)
    interface Find {

        Optional<Shipment> find(String sender, String number);

        Shipment get(ShipmentKey key);

        boolean exists(ShipmentKey key);
    }

    /** Replaces items. */
    @Repository(Shipment.class)
    interface Put {

        Shipment put(Shipment shipment);

        WriteOutcome<Shipment> tryPut(Shipment shipment);
    }

    /** Writes new items. */
    @Repository(Shipment.class)
    interface Insert {

        Shipment insert(Shipment shipment);

        WriteOutcome<Shipment> tryInsert(Shipment shipment);
    }

    /** Changes items that are there. */
    @Repository(Shipment.class)
    interface Update {

        Shipment update(ShipmentKey key, UnaryOperator<ShipmentUpdate> changes);
    }

    /** The same, with a choice of what is given back. */
    @Repository(Shipment.class)
    interface UpdateReturning {

        <R> R updateReturning(
                ShipmentKey key, Function<ShipmentUpdate, ? extends UpdateStage<ShipmentUpdate, R>> changes);
    }

    /** Tells how it went. */
    @Repository(Shipment.class)
    interface TryUpdate {

        WriteOutcome<Shipment> tryUpdate(ShipmentKey key, UnaryOperator<ShipmentUpdate> changes);
    }

    /** Changes items, or creates them. */
    @Repository(Shipment.class)
    interface Upsert {

        Shipment upsert(ShipmentKey key, UnaryOperator<ShipmentUpdate> changes);
    }

    /** The same, with a choice of what is given back. */
    @Repository(Shipment.class)
    interface UpsertReturning {

        <R> R upsertReturning(
                ShipmentKey key, Function<ShipmentUpdate, ? extends UpdateStage<ShipmentUpdate, R>> changes);
    }

    /** Deletes items. */
    @Repository(Shipment.class)
    interface Delete {

        Optional<Shipment> delete(ShipmentKey key);

        WriteOutcome<Shipment> tryDelete(ShipmentKey key);
    }

    /** Reads many items. */
    @Repository(Shipment.class)
    interface FindAll {

        FoundItems<Shipment> findAll(Collection<ShipmentKey> keys);
    }

    /** Replaces many items. */
    @Repository(Shipment.class)
    interface PutAll {

        PutItems<Shipment> putAll(Collection<? extends Shipment> items);
    }

    /** Deletes many items. */
    @Repository(Shipment.class)
    interface DeleteAll {

        DeletedItems<Shipment> deleteAll(Collection<ShipmentKey> keys);
    }

    /** Queries the table. */
    @Repository(Shipment.class)
    interface OfSender {

        Results<Shipment> query(String sender);
    }

    /** Queries an index that holds whole items. */
    @Repository(Shipment.class)
    interface OfStatus {

        Results<Shipment> byStatus(String status);
    }

    /** Queries a local index, which does not hold all that is read. */
    @Repository(Shipment.class)
    interface OfWeight {

        Results<Shipment> byWeight(String sender);
    }

    /** Queries an index that holds keys alone, and reads the items. */
    @Repository(Shipment.class)
    interface OfLabel {

        IndexResults<ShipmentQuery.ByLabel.Item, Shipment> byLabel(String label);
    }

    /** Has an index chosen. */
    @Repository(Shipment.class)
    interface Where {

        Results<Shipment> where(Function<ShipmentAttributes, Condition> condition);
    }

    /** The same, or a scan. */
    @Repository(Shipment.class)
    interface WhereOrScan {

        Results<Shipment> where(Function<ShipmentAttributes, Condition> condition, UnaryOperator<WhereOptions> options);
    }

    /** Reads all items. */
    @Repository(Shipment.class)
    interface Scan {

        ScanResults<Shipment> scan();
    }
}
