package com.acme.sensitive;

import io.dynawright.expression.Condition;
import io.dynawright.operation.BatchOptions;
import io.dynawright.operation.BatchReadOptions;
import io.dynawright.operation.CheckOperation;
import io.dynawright.operation.DeleteAllOperation;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.ExistsOperation;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.IndexQueryOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.OutcomeOperation;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.QueryOperation;
import io.dynawright.operation.QueryStage;
import io.dynawright.operation.ReadOptions;
import io.dynawright.operation.ScanBuilder;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.ScanStage;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.operation.UpdateStage;
import io.dynawright.operation.View;
import io.dynawright.operation.WhereOperation;
import io.dynawright.operation.WhereOptions;
import io.dynawright.operation.WriteOptions;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The operations on table {@code patients} as values, to be run by
 * {@link io.dynawright.Dynawright#run} or {@link io.dynawright.DynawrightAsync#run}, or in
 * a batch or a transaction. Each is the twin of the {@link PatientRepository} method with
 * its name, but for {@code check}, which exists in transactions alone.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PatientOperations {
    /**
     * There are only static methods.
     */
    private PatientOperations() {
    }

    /**
     * Writes an item, replacing what was there.
     *
     * @param patient the item to write
     * @return the operation, not yet run
     * @see PatientRepository#put
     */
    public static PutOperation<Patient> put(Patient patient) {
        return PutOperation.of(PatientSchema.INSTANCE, patient);
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * @param patient the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PatientRepository#put
     */
    public static PutOperation<Patient> put(Patient patient,
            UnaryOperator<WriteOptions<PatientAttributes>> options) {
        return PutOperation.of(PatientSchema.INSTANCE, patient, PatientAttributes.INSTANCE,
                options);
    }

    /**
     * Writes a new item.
     *
     * @param patient the item to write
     * @return the operation, not yet run
     * @see PatientRepository#insert
     */
    public static InsertOperation<Patient> insert(Patient patient) {
        return InsertOperation.of(PatientSchema.INSTANCE, patient);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PatientRepository#find
     */
    public static FindOperation<Patient> find(PatientKey key) {
        return FindOperation.of(PatientSchema.INSTANCE, key);
    }

    /**
     * Finds the item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PatientRepository#find
     */
    public static FindOperation<Patient> find(PatientKey key, UnaryOperator<ReadOptions> options) {
        return FindOperation.of(PatientSchema.INSTANCE, key, options);
    }

    /**
     * Finds the item with this key.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @return the operation, not yet run
     * @see PatientRepository#find
     */
    public static FindOperation<Patient> find(String insuranceNumber, String ward) {
        return find(PatientKey.of(insuranceNumber, ward));
    }

    /**
     * Finds the item with this key.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PatientRepository#find
     */
    public static FindOperation<Patient> find(String insuranceNumber, String ward,
            UnaryOperator<ReadOptions> options) {
        return find(PatientKey.of(insuranceNumber, ward), options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PatientRepository#find
     */
    public static <R> FindOperation<R> find(PatientKey key, View<Patient, R> view) {
        return FindOperation.of(PatientSchema.INSTANCE, key, view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PatientRepository#find
     */
    public static <R> FindOperation<R> find(PatientKey key, View<Patient, R> view,
            UnaryOperator<ReadOptions> options) {
        return FindOperation.of(PatientSchema.INSTANCE, key, view, options);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PatientRepository#find
     */
    public static <R> FindOperation<R> find(String insuranceNumber, String ward,
            View<Patient, R> view) {
        return find(PatientKey.of(insuranceNumber, ward), view);
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PatientRepository#find
     */
    public static <R> FindOperation<R> find(String insuranceNumber, String ward,
            View<Patient, R> view, UnaryOperator<ReadOptions> options) {
        return find(PatientKey.of(insuranceNumber, ward), view, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PatientRepository#get
     */
    public static GetOperation<Patient> get(PatientKey key) {
        return GetOperation.of(PatientSchema.INSTANCE, key);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PatientRepository#get
     */
    public static GetOperation<Patient> get(PatientKey key, UnaryOperator<ReadOptions> options) {
        return GetOperation.of(PatientSchema.INSTANCE, key, options);
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @return the operation, not yet run
     * @see PatientRepository#get
     */
    public static GetOperation<Patient> get(String insuranceNumber, String ward) {
        return get(PatientKey.of(insuranceNumber, ward));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PatientRepository#get
     */
    public static GetOperation<Patient> get(String insuranceNumber, String ward,
            UnaryOperator<ReadOptions> options) {
        return get(PatientKey.of(insuranceNumber, ward), options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PatientRepository#get
     */
    public static <R> GetOperation<R> get(PatientKey key, View<Patient, R> view) {
        return GetOperation.of(PatientSchema.INSTANCE, key, view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PatientRepository#get
     */
    public static <R> GetOperation<R> get(PatientKey key, View<Patient, R> view,
            UnaryOperator<ReadOptions> options) {
        return GetOperation.of(PatientSchema.INSTANCE, key, view, options);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param view what to fetch, and as what to read it
     * @return the operation, not yet run
     * @see PatientRepository#get
     */
    public static <R> GetOperation<R> get(String insuranceNumber, String ward,
            View<Patient, R> view) {
        return get(PatientKey.of(insuranceNumber, ward), view);
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * @param <R> what becomes of the result
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PatientRepository#get
     */
    public static <R> GetOperation<R> get(String insuranceNumber, String ward,
            View<Patient, R> view, UnaryOperator<ReadOptions> options) {
        return get(PatientKey.of(insuranceNumber, ward), view, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PatientRepository#exists
     */
    public static ExistsOperation exists(PatientKey key) {
        return ExistsOperation.of(PatientSchema.INSTANCE, key);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PatientRepository#exists
     */
    public static ExistsOperation exists(PatientKey key, UnaryOperator<ReadOptions> options) {
        return ExistsOperation.of(PatientSchema.INSTANCE, key, options);
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @return the operation, not yet run
     * @see PatientRepository#exists
     */
    public static ExistsOperation exists(String insuranceNumber, String ward) {
        return exists(PatientKey.of(insuranceNumber, ward));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the operation, not yet run
     * @see PatientRepository#exists
     */
    public static ExistsOperation exists(String insuranceNumber, String ward,
            UnaryOperator<ReadOptions> options) {
        return exists(PatientKey.of(insuranceNumber, ward), options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PatientRepository#delete
     */
    public static DeleteOperation<Patient> delete(PatientKey key) {
        return DeleteOperation.of(PatientSchema.INSTANCE, key);
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PatientRepository#delete
     */
    public static DeleteOperation<Patient> delete(PatientKey key,
            UnaryOperator<WriteOptions<PatientAttributes>> options) {
        return DeleteOperation.of(PatientSchema.INSTANCE, key, PatientAttributes.INSTANCE, options);
    }

    /**
     * Deletes the item with this key.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @return the operation, not yet run
     * @see PatientRepository#delete
     */
    public static DeleteOperation<Patient> delete(String insuranceNumber, String ward) {
        return delete(PatientKey.of(insuranceNumber, ward));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PatientRepository#delete
     */
    public static DeleteOperation<Patient> delete(String insuranceNumber, String ward,
            UnaryOperator<WriteOptions<PatientAttributes>> options) {
        return delete(PatientKey.of(insuranceNumber, ward), options);
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * @param patient an item with the key
     * @return the operation, not yet run
     * @see PatientRepository#delete
     */
    public static DeleteOperation<Patient> delete(Patient patient) {
        return DeleteOperation.ofItem(PatientSchema.INSTANCE, patient);
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * @param patient an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PatientRepository#delete
     */
    public static DeleteOperation<Patient> delete(Patient patient,
            UnaryOperator<WriteOptions<PatientAttributes>> options) {
        return DeleteOperation.ofItem(PatientSchema.INSTANCE, patient, PatientAttributes.INSTANCE,
                options);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PatientRepository#update
     */
    public static UpdateOperation<Patient> update(PatientKey key,
            UnaryOperator<PatientUpdate> changes) {
        return UpdateOperation.update(new PatientUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PatientRepository#update
     */
    public static UpdateOperation<Patient> update(String insuranceNumber, String ward,
            UnaryOperator<PatientUpdate> changes) {
        return update(PatientKey.of(insuranceNumber, ward), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PatientRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(PatientKey key,
            Function<PatientUpdate, ? extends UpdateStage<PatientUpdate, R>> changes) {
        return UpdateOperation.update(new PatientUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * @param <R> what becomes of the result
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PatientRepository#updateReturning
     */
    public static <R> UpdateOperation<R> updateReturning(String insuranceNumber, String ward,
            Function<PatientUpdate, ? extends UpdateStage<PatientUpdate, R>> changes) {
        return updateReturning(PatientKey.of(insuranceNumber, ward), changes);
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * @param patient the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PatientRepository#update
     */
    public static UpdateOperation<Patient> update(Patient patient,
            UnaryOperator<PatientUpdate> changes) {
        return UpdateOperation.updateItem(new PatientUpdate(patient), patient, changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PatientRepository#upsert
     */
    public static UpdateOperation<Patient> upsert(PatientKey key,
            UnaryOperator<PatientUpdate> changes) {
        return UpdateOperation.upsert(new PatientUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PatientRepository#upsert
     */
    public static UpdateOperation<Patient> upsert(String insuranceNumber, String ward,
            UnaryOperator<PatientUpdate> changes) {
        return upsert(PatientKey.of(insuranceNumber, ward), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PatientRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(PatientKey key,
            Function<PatientUpdate, ? extends UpdateStage<PatientUpdate, R>> changes) {
        return UpdateOperation.upsert(new PatientUpdate(key), changes);
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * @param <R> what becomes of the result
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return the operation, not yet run
     * @see PatientRepository#upsertReturning
     */
    public static <R> UpdateOperation<R> upsertReturning(String insuranceNumber, String ward,
            Function<PatientUpdate, ? extends UpdateStage<PatientUpdate, R>> changes) {
        return upsertReturning(PatientKey.of(insuranceNumber, ward), changes);
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * @param patient the item to write
     * @return the operation, not yet run
     * @see PatientRepository#tryPut
     */
    public static OutcomeOperation<Patient> tryPut(Patient patient) {
        return OutcomeOperation.of(put(patient));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * @param patient the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PatientRepository#tryPut
     */
    public static OutcomeOperation<Patient> tryPut(Patient patient,
            UnaryOperator<WriteOptions<PatientAttributes>> options) {
        return OutcomeOperation.of(put(patient, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * @param patient the item to write
     * @return the operation, not yet run
     * @see PatientRepository#tryInsert
     */
    public static OutcomeOperation<Patient> tryInsert(Patient patient) {
        return OutcomeOperation.of(insert(patient));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PatientRepository#tryUpdate
     */
    public static OutcomeOperation<Patient> tryUpdate(PatientKey key,
            UnaryOperator<PatientUpdate> changes) {
        return OutcomeOperation.of(update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PatientRepository#tryUpdate
     */
    public static OutcomeOperation<Patient> tryUpdate(String insuranceNumber, String ward,
            UnaryOperator<PatientUpdate> changes) {
        return OutcomeOperation.of(update(insuranceNumber, ward, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * @param patient the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the operation, not yet run
     * @see PatientRepository#tryUpdate
     */
    public static OutcomeOperation<Patient> tryUpdate(Patient patient,
            UnaryOperator<PatientUpdate> changes) {
        return OutcomeOperation.of(update(patient, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param key the item's key
     * @return the operation, not yet run
     * @see PatientRepository#tryDelete
     */
    public static OutcomeOperation<Patient> tryDelete(PatientKey key) {
        return OutcomeOperation.of(delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PatientRepository#tryDelete
     */
    public static OutcomeOperation<Patient> tryDelete(PatientKey key,
            UnaryOperator<WriteOptions<PatientAttributes>> options) {
        return OutcomeOperation.of(delete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @return the operation, not yet run
     * @see PatientRepository#tryDelete
     */
    public static OutcomeOperation<Patient> tryDelete(String insuranceNumber, String ward) {
        return OutcomeOperation.of(delete(insuranceNumber, ward));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PatientRepository#tryDelete
     */
    public static OutcomeOperation<Patient> tryDelete(String insuranceNumber, String ward,
            UnaryOperator<WriteOptions<PatientAttributes>> options) {
        return OutcomeOperation.of(delete(insuranceNumber, ward, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * @param patient an item with the key
     * @return the operation, not yet run
     * @see PatientRepository#tryDelete
     */
    public static OutcomeOperation<Patient> tryDelete(Patient patient) {
        return OutcomeOperation.of(delete(patient));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * @param patient an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the operation, not yet run
     * @see PatientRepository#tryDelete
     */
    public static OutcomeOperation<Patient> tryDelete(Patient patient,
            UnaryOperator<WriteOptions<PatientAttributes>> options) {
        return OutcomeOperation.of(delete(patient, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see PatientRepository#findAll
     */
    public static FindAllOperation<Patient> findAll(Collection<PatientKey> keys) {
        return FindAllOperation.of(PatientSchema.INSTANCE, keys);
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the operation, not yet run
     * @see PatientRepository#findAll
     */
    public static FindAllOperation<Patient> findAll(Collection<PatientKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return FindAllOperation.of(PatientSchema.INSTANCE, keys, options);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @return the operation, not yet run
     * @see PatientRepository#putAll
     */
    public static PutAllOperation<Patient> putAll(Collection<? extends Patient> items) {
        return PutAllOperation.of(PatientSchema.INSTANCE, items);
    }

    /**
     * Writes these items, replacing what was there.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see PatientRepository#putAll
     */
    public static PutAllOperation<Patient> putAll(Collection<? extends Patient> items,
            UnaryOperator<BatchOptions> options) {
        return PutAllOperation.of(PatientSchema.INSTANCE, items, options);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @return the operation, not yet run
     * @see PatientRepository#deleteAll
     */
    public static DeleteAllOperation<Patient> deleteAll(Collection<PatientKey> keys) {
        return DeleteAllOperation.of(PatientSchema.INSTANCE, keys);
    }

    /**
     * Deletes the items with these keys.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the operation, not yet run
     * @see PatientRepository#deleteAll
     */
    public static DeleteAllOperation<Patient> deleteAll(Collection<PatientKey> keys,
            UnaryOperator<BatchOptions> options) {
        return DeleteAllOperation.of(PatientSchema.INSTANCE, keys, options);
    }

    /**
     * Queries the items with this partition key, in the order of {@code ward}.
     *
     * @param insuranceNumber the partition key
     * @return the operation, not yet run
     * @see PatientRepository#query
     */
    public static QueryOperation<Patient> query(String insuranceNumber) {
        return QueryOperation.of(new PatientQuery(insuranceNumber));
    }

    /**
     * Queries the items with this partition key, in the order of {@code ward}.
     *
     * @param <R> what becomes of the result
     * @param insuranceNumber the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see PatientRepository#query
     */
    public static <R> QueryOperation<R> query(String insuranceNumber,
            Function<PatientQuery, ? extends QueryStage<PatientQuery, R>> options) {
        return QueryOperation.of(new PatientQuery(insuranceNumber), options);
    }

    /**
     * Queries index {@code by-ward} for the items with this {@code ward}.
     *
     * @param ward the partition key
     * @return the operation, not yet run
     * @see PatientRepository#byWard
     */
    public static IndexQueryOperation<PatientQuery.ByWard.Item, Patient> byWard(String ward) {
        return IndexQueryOperation.of(PatientSchema.INSTANCE, new PatientQuery.ByWard(ward));
    }

    /**
     * Queries index {@code by-ward} for the items with this {@code ward}.
     *
     * @param <R> what becomes of the result
     * @param ward the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the operation, not yet run
     * @see PatientRepository#byWard
     */
    public static <R> IndexQueryOperation<R, Patient> byWard(String ward,
            Function<PatientQuery.ByWard, ? extends QueryStage<PatientQuery.ByWard, R>> options) {
        return IndexQueryOperation.of(PatientSchema.INSTANCE, new PatientQuery.ByWard(ward), options);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see PatientRepository#where
     */
    public static WhereOperation<Patient> where(Function<PatientAttributes, Condition> condition) {
        return WhereOperation.of(PatientSchema.INSTANCE, PatientAttributes.INSTANCE, condition);
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the operation, not yet run
     * @see PatientRepository#where
     */
    public static WhereOperation<Patient> where(Function<PatientAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return WhereOperation.of(PatientSchema.INSTANCE, PatientAttributes.INSTANCE, condition, options);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @return the operation, not yet run
     * @see PatientRepository#scan
     */
    public static ScanOperation<Patient> scan() {
        return ScanOperation.of(PatientSchema.INSTANCE);
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the operation, not yet run
     * @see PatientRepository#scan
     */
    public static <R> ScanOperation<R> scan(
            Function<ScanBuilder<Patient, PatientAttributes>, ? extends ScanStage<PatientAttributes, R>> options) {
        return ScanOperation.of(PatientSchema.INSTANCE, PatientAttributes.INSTANCE, options);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param key the item's key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Patient> check(PatientKey key,
            Function<PatientAttributes, Condition> condition) {
        return CheckOperation.of(PatientSchema.INSTANCE, key, PatientAttributes.INSTANCE,
                condition);
    }

    /**
     * Lets a transaction happen only if a condition on the item with this key holds.
     *
     * @param insuranceNumber the partition key
     * @param ward the sort key
     * @param condition the condition: {@code it -> ...}
     * @return the operation, not yet run
     * @see io.dynawright.operation.CheckOperation
     */
    public static CheckOperation<Patient> check(String insuranceNumber, String ward,
            Function<PatientAttributes, Condition> condition) {
        return check(PatientKey.of(insuranceNumber, ward), condition);
    }
}
