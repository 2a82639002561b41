package com.acme.enumvalues;

import io.dynawright.Dynawright;
import io.dynawright.Results;
import io.dynawright.ScanResults;
import io.dynawright.expression.Condition;
import io.dynawright.operation.BatchOptions;
import io.dynawright.operation.BatchReadOptions;
import io.dynawright.operation.DeletedItems;
import io.dynawright.operation.FoundItems;
import io.dynawright.operation.PutItems;
import io.dynawright.operation.QueryStage;
import io.dynawright.operation.ReadOptions;
import io.dynawright.operation.ScanBuilder;
import io.dynawright.operation.ScanStage;
import io.dynawright.operation.UpdateStage;
import io.dynawright.operation.View;
import io.dynawright.operation.WhereOptions;
import io.dynawright.operation.WriteOptions;
import io.dynawright.operation.WriteOutcome;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Stores {@link Member} in table {@code members}. Immutable and thread-safe.
 *
 * <p>Every method runs the operation that the method of {@link MemberOperations} with its
 * name and parameters makes.
 */
@SuppressWarnings("deprecation")
@Generated("io.dynawright.processor.DynawrightProcessor")
public class MemberRepository {
    /**
     * Runs the operations.
     */
    private final Dynawright dynawright;

    /**
     * A repository over this connection; it makes no call.
     *
     * @param dynawright runs the operations
     */
    public MemberRepository(Dynawright dynawright) {
        this.dynawright = Objects.requireNonNull(dynawright, "dynawright");
    }

    /**
     * The same repository in this time zone; this one stays as it is.
     *
     * <p>Attributes that are points in time are presented in that zone: those of type
     * {@code OffsetDateTime} and {@code ZonedDateTime} are read in it, those of type
     * {@code LocalDateTime} are read as its local time, and written as such. Those that have a
     * zone of their own keep it. What is stored under a key does not move.
     *
     * <p>It shares the connection and makes no call: it can be made for one request. A
     * subclass that wants one of its own class overrides this method.
     *
     * @param zone the zone
     * @return a repository over the same connection
     */
    public MemberRepository withZone(ZoneId zone) {
        return new MemberRepository(dynawright.withZone(zone));
    }

    /**
     * Writes an item, replacing what was there.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Member} does not declare are
     * erased.
     *
     * @param member the item to write
     * @return the item as it is stored
     */
    public Member put(Member member) {
        return dynawright.run(MemberOperations.put(member));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Member} does not declare are
     * erased.
     *
     * @param member the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item as it is stored
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is written then
     */
    public Member put(Member member, UnaryOperator<WriteOptions<MemberAttributes>> options) {
        return dynawright.run(MemberOperations.put(member, options));
    }

    /**
     * Writes a new item.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * @param member the item to write
     * @return the item as it is stored
     * @throws io.dynawright.error.AlreadyExistsException if there is one; it carries that item
     */
    public Member insert(Member member) {
        return dynawright.run(MemberOperations.insert(member));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @return the item, or empty if there is none
     */
    public Optional<Member> find(MemberKey key) {
        return dynawright.run(MemberOperations.find(key));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item, or empty if there is none
     */
    public Optional<Member> find(MemberKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(MemberOperations.find(key, options));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param memberId the partition key
     * @param status the sort key
     * @return the item, or empty if there is none
     */
    public Optional<Member> find(String memberId, Member.Status status) {
        return dynawright.run(MemberOperations.find(memberId, status));
    }

    /**
     * Finds the item with this key.
     *
     * <p>One {@code GetItem}.
     *
     * @param memberId the partition key
     * @param status the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item, or empty if there is none
     */
    public Optional<Member> find(String memberId, Member.Status status,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(MemberOperations.find(memberId, status, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(MemberKey key, View<Member, R> view) {
        return dynawright.run(MemberOperations.find(key, view));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(MemberKey key, View<Member, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(MemberOperations.find(key, view, options));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param memberId the partition key
     * @param status the sort key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(String memberId, Member.Status status, View<Member, R> view) {
        return dynawright.run(MemberOperations.find(memberId, status, view));
    }

    /**
     * Finds the item with this key, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param memberId the partition key
     * @param status the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item, or empty if there is none
     */
    public <R> Optional<R> find(String memberId, Member.Status status, View<Member, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(MemberOperations.find(memberId, status, view, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Member get(MemberKey key) {
        return dynawright.run(MemberOperations.get(key));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Member get(MemberKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(MemberOperations.get(key, options));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param memberId the partition key
     * @param status the sort key
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Member get(String memberId, Member.Status status) {
        return dynawright.run(MemberOperations.get(memberId, status));
    }

    /**
     * Gets the item with this key, which must be there.
     *
     * <p>One {@code GetItem}.
     *
     * @param memberId the partition key
     * @param status the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public Member get(String memberId, Member.Status status, UnaryOperator<ReadOptions> options) {
        return dynawright.run(MemberOperations.get(memberId, status, options));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(MemberKey key, View<Member, R> view) {
        return dynawright.run(MemberOperations.get(key, view));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(MemberKey key, View<Member, R> view, UnaryOperator<ReadOptions> options) {
        return dynawright.run(MemberOperations.get(key, view, options));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param memberId the partition key
     * @param status the sort key
     * @param view what to fetch, and as what to read it
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(String memberId, Member.Status status, View<Member, R> view) {
        return dynawright.run(MemberOperations.get(memberId, status, view));
    }

    /**
     * Gets the item with this key, which must be there, and reads what the view has of it.
     *
     * <p>One {@code GetItem}, which fetches the key and what the view names.
     *
     * @param <R> what becomes of the result
     * @param memberId the partition key
     * @param status the sort key
     * @param view what to fetch, and as what to read it
     * @param options configures the read: {@code o -> o.consistent()}
     * @return what the view has of the item
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     */
    public <R> R get(String memberId, Member.Status status, View<Member, R> view,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(MemberOperations.get(memberId, status, view, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @return whether it is there
     */
    public boolean exists(MemberKey key) {
        return dynawright.run(MemberOperations.exists(key));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param key the item's key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return whether it is there
     */
    public boolean exists(MemberKey key, UnaryOperator<ReadOptions> options) {
        return dynawright.run(MemberOperations.exists(key, options));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param memberId the partition key
     * @param status the sort key
     * @return whether it is there
     */
    public boolean exists(String memberId, Member.Status status) {
        return dynawright.run(MemberOperations.exists(memberId, status));
    }

    /**
     * Tells whether there is an item with this key.
     *
     * <p>One {@code GetItem} that returns the key's attributes only.
     *
     * @param memberId the partition key
     * @param status the sort key
     * @param options configures the read: {@code o -> o.consistent()}
     * @return whether it is there
     */
    public boolean exists(String memberId, Member.Status status,
            UnaryOperator<ReadOptions> options) {
        return dynawright.run(MemberOperations.exists(memberId, status, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param key the item's key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Member> delete(MemberKey key) {
        return dynawright.run(MemberOperations.delete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     */
    public Optional<Member> delete(MemberKey key,
            UnaryOperator<WriteOptions<MemberAttributes>> options) {
        return dynawright.run(MemberOperations.delete(key, options));
    }

    /**
     * Deletes the item with this key.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param memberId the partition key
     * @param status the sort key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Member> delete(String memberId, Member.Status status) {
        return dynawright.run(MemberOperations.delete(memberId, status));
    }

    /**
     * Deletes the item with this key, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * @param memberId the partition key
     * @param status the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     */
    public Optional<Member> delete(String memberId, Member.Status status,
            UnaryOperator<WriteOptions<MemberAttributes>> options) {
        return dynawright.run(MemberOperations.delete(memberId, status, options));
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * @param member an item with the key
     * @return the item that was deleted, or empty if there was none
     */
    public Optional<Member> delete(Member member) {
        return dynawright.run(MemberOperations.delete(member));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds.
     *
     * <p>One {@code DeleteItem}.
     *
     * @param member an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return the item that was deleted, or empty if there was none
     * @throws io.dynawright.error.ConditionFailedException if the condition does not hold;
     *     nothing is deleted then
     */
    public Optional<Member> delete(Member member,
            UnaryOperator<WriteOptions<MemberAttributes>> options) {
        return dynawright.run(MemberOperations.delete(member, options));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Member update(MemberKey key, UnaryOperator<MemberUpdate> changes) {
        return dynawright.run(MemberOperations.update(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param memberId the partition key
     * @param status the sort key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Member update(String memberId, Member.Status status,
            UnaryOperator<MemberUpdate> changes) {
        return dynawright.run(MemberOperations.update(memberId, status, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public <R> R updateReturning(MemberKey key,
            Function<MemberUpdate, ? extends UpdateStage<MemberUpdate, R>> changes) {
        return dynawright.run(MemberOperations.updateReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param <R> what becomes of the result
     * @param memberId the partition key
     * @param status the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public <R> R updateReturning(String memberId, Member.Status status,
            Function<MemberUpdate, ? extends UpdateStage<MemberUpdate, R>> changes) {
        return dynawright.run(MemberOperations.updateReturning(memberId, status, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * @param member the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ItemNotFoundException if there is no item with this key
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Member update(Member member, UnaryOperator<MemberUpdate> changes) {
        return dynawright.run(MemberOperations.update(member, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Member upsert(MemberKey key, UnaryOperator<MemberUpdate> changes) {
        return dynawright.run(MemberOperations.upsert(key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * @param memberId the partition key
     * @param status the sort key
     * @param changes what to change, and under which condition
     * @return the item after the update
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public Member upsert(String memberId, Member.Status status,
            UnaryOperator<MemberUpdate> changes) {
        return dynawright.run(MemberOperations.upsert(memberId, status, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * @param <R> what becomes of the result
     * @param key the item's key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public <R> R upsertReturning(MemberKey key,
            Function<MemberUpdate, ? extends UpdateStage<MemberUpdate, R>> changes) {
        return dynawright.run(MemberOperations.upsertReturning(key, changes));
    }

    /**
     * Changes attributes of the item with this key, and creates it if there is none.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or
     * absent.
     *
     * @param <R> what becomes of the result
     * @param memberId the partition key
     * @param status the sort key
     * @param changes what to change, under which condition, and what to give back:
     *     {@code u -> u.returningOld()}
     * @return what the function says: the item before the update, what changed of it, or
     *     nothing
     * @throws io.dynawright.error.ConditionFailedException if a condition of the update does
     *     not hold
     */
    public <R> R upsertReturning(String memberId, Member.Status status,
            Function<MemberUpdate, ? extends UpdateStage<MemberUpdate, R>> changes) {
        return dynawright.run(MemberOperations.upsertReturning(memberId, status, changes));
    }

    /**
     * Writes an item, replacing what was there, and tells what came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Member} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param member the item to write
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Member> tryPut(Member member) {
        return dynawright.run(MemberOperations.tryPut(member));
    }

    /**
     * Writes an item, replacing what was there, if a condition on that holds, and tells what
     * came of it.
     *
     * <p>One {@code PutItem}. Stored attributes that {@link Member} does not declare are
     * erased.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #put}. All other failures are failures here, too.
     *
     * @param member the item to write
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Member> tryPut(Member member,
            UnaryOperator<WriteOptions<MemberAttributes>> options) {
        return dynawright.run(MemberOperations.tryPut(member, options));
    }

    /**
     * Writes a new item, and tells what came of it.
     *
     * <p>One {@code PutItem}, on the condition that there is no item with its key.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #insert}. All other failures are failures here, too.
     *
     * @param member the item to write
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Member> tryInsert(Member member) {
        return dynawright.run(MemberOperations.tryInsert(member));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #update}. All other failures are failures here, too.
     *
     * @param key the item's key
     * @param changes what to change, and under which condition
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Member> tryUpdate(MemberKey key, UnaryOperator<MemberUpdate> changes) {
        return dynawright.run(MemberOperations.tryUpdate(key, changes));
    }

    /**
     * Changes attributes of the item with this key, which must be there, and tells what came
     * of it.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #update}. All other failures are failures here, too.
     *
     * @param memberId the partition key
     * @param status the sort key
     * @param changes what to change, and under which condition
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Member> tryUpdate(String memberId, Member.Status status,
            UnaryOperator<MemberUpdate> changes) {
        return dynawright.run(MemberOperations.tryUpdate(memberId, status, changes));
    }

    /**
     * Changes attributes of the item that has the key of this one, which must be there, and
     * tells what came of it.
     *
     * <p>One {@code UpdateItem}. Attributes that are not mentioned stay as they are.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #update}. All other failures are failures here, too.
     *
     * @param member the item to change, of which the key counts
     * @param changes what to change, and under which condition
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Member> tryUpdate(Member member, UnaryOperator<MemberUpdate> changes) {
        return dynawright.run(MemberOperations.tryUpdate(member, changes));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param key the item's key
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Member> tryDelete(MemberKey key) {
        return dynawright.run(MemberOperations.tryDelete(key));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param key the item's key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Member> tryDelete(MemberKey key,
            UnaryOperator<WriteOptions<MemberAttributes>> options) {
        return dynawright.run(MemberOperations.tryDelete(key, options));
    }

    /**
     * Deletes the item with this key, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param memberId the partition key
     * @param status the sort key
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Member> tryDelete(String memberId, Member.Status status) {
        return dynawright.run(MemberOperations.tryDelete(memberId, status));
    }

    /**
     * Deletes the item with this key, if a condition on it holds, and tells what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param memberId the partition key
     * @param status the sort key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Member> tryDelete(String memberId, Member.Status status,
            UnaryOperator<WriteOptions<MemberAttributes>> options) {
        return dynawright.run(MemberOperations.tryDelete(memberId, status, options));
    }

    /**
     * Deletes the item that has the key of this one, and tells what came of it.
     *
     * <p>One {@code DeleteItem}. It succeeds if there is no such item, too.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param member an item with the key
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Member> tryDelete(Member member) {
        return dynawright.run(MemberOperations.tryDelete(member));
    }

    /**
     * Deletes the item that has the key of this one, if a condition on it holds, and tells
     * what came of it.
     *
     * <p>One {@code DeleteItem}.
     *
     * <p>Where a stored item stands in the way of the write, that is a result, not a failure
     * as of {@link #delete}. All other failures are failures here, too.
     *
     * @param member an item with the key
     * @param options the condition: {@code o -> o.onlyIf(it -> ...)}
     * @return what came of it: that it was made, or why not, with the item that is there
     */
    public WriteOutcome<Member> tryDelete(Member member,
            UnaryOperator<WriteOptions<MemberAttributes>> options) {
        return dynawright.run(MemberOperations.tryDelete(member, options));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * <p>{@code BatchGetItem} requests of up to 100 keys, and again for what DynamoDB leaves
     * unprocessed. Equal keys are asked for once.
     *
     * @param keys the items' keys
     * @return the items that there are, and the keys that are missing or could not be read
     */
    public FoundItems<Member> findAll(Collection<MemberKey> keys) {
        return dynawright.run(MemberOperations.findAll(keys));
    }

    /**
     * Finds the items with these keys, in their order.
     *
     * <p>{@code BatchGetItem} requests of up to 100 keys, and again for what DynamoDB leaves
     * unprocessed. Equal keys are asked for once.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.consistent()}
     * @return the items that there are, and the keys that are missing or could not be read
     */
    public FoundItems<Member> findAll(Collection<MemberKey> keys,
            UnaryOperator<BatchReadOptions> options) {
        return dynawright.run(MemberOperations.findAll(keys, options));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Member} does not declare are erased.
     *
     * @param items the items to write
     * @return the items that were written, as they are stored, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public PutItems<Member> putAll(Collection<? extends Member> items) {
        return dynawright.run(MemberOperations.putAll(items));
    }

    /**
     * Writes these items, replacing what was there.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. Of items with equal keys the last is written. Stored
     * attributes that {@link Member} does not declare are erased.
     *
     * @param items the items to write
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the items that were written, as they are stored, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public PutItems<Member> putAll(Collection<? extends Member> items,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(MemberOperations.putAll(items, options));
    }

    /**
     * Deletes the items with these keys.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 keys, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. It succeeds for a key without item, too.
     *
     * @param keys the items' keys
     * @return the keys that were deleted, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public DeletedItems<Member> deleteAll(Collection<MemberKey> keys) {
        return dynawright.run(MemberOperations.deleteAll(keys));
    }

    /**
     * Deletes the items with these keys.
     *
     * <p>{@code BatchWriteItem} requests of up to 25 keys, and again for what DynamoDB leaves
     * unprocessed; not all or nothing. It succeeds for a key without item, too.
     *
     * @param keys the items' keys
     * @param options configures the batch: {@code b -> b.onProgress(p -> ...)}
     * @return the keys that were deleted, and those that were not
     * @throws io.dynawright.error.BatchFailedException if an error that will not pass ended
     *     it; it carries what was not done
     */
    public DeletedItems<Member> deleteAll(Collection<MemberKey> keys,
            UnaryOperator<BatchOptions> options) {
        return dynawright.run(MemberOperations.deleteAll(keys, options));
    }

    /**
     * Queries the items with this partition key, in the order of {@code status}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param memberId the partition key
     * @return the items; every traversal asks DynamoDB again
     */
    public Results<Member> query(String memberId) {
        return dynawright.run(MemberOperations.query(memberId));
    }

    /**
     * Queries the items with this partition key, in the order of {@code status}.
     *
     * <p>{@code Query} requests, one for each page, made as the result is read.
     *
     * @param <R> what becomes of the result
     * @param memberId the partition key
     * @param options narrows and configures the query: {@code q -> q.descending().limit(20)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> Results<R> query(String memberId,
            Function<MemberQuery, ? extends QueryStage<MemberQuery, R>> options) {
        return dynawright.run(MemberOperations.query(memberId, options));
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * <p>One {@code GetItem} request if the condition is the whole primary key, otherwise
     * {@code Query} requests, one for each page, made as the result is read. {@code explain()}
     * tells what was chosen and why.
     *
     * @param condition the condition: {@code it -> ...}
     * @return the items; every traversal asks DynamoDB again
     * @throws io.dynawright.error.InvalidRequestException if no key serves the condition, and
     *     {@code allowScan()} was not said
     */
    public Results<Member> where(Function<MemberAttributes, Condition> condition) {
        return dynawright.run(MemberOperations.where(condition));
    }

    /**
     * Finds the items for which the condition holds, by the table or index that serves it
     * best.
     *
     * <p>One {@code GetItem} request if the condition is the whole primary key, otherwise
     * {@code Query} requests, one for each page, made as the result is read. {@code explain()}
     * tells what was chosen and why.
     *
     * @param condition the condition: {@code it -> ...}
     * @param options configures how they are found: {@code w -> w.descending().limit(10)}
     * @return the items; every traversal asks DynamoDB again
     * @throws io.dynawright.error.InvalidRequestException if no key serves the condition, and
     *     {@code allowScan()} was not said
     */
    public Results<Member> where(Function<MemberAttributes, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        return dynawright.run(MemberOperations.where(condition, options));
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * <p>{@code Scan} requests, one for each page, made as the result is read. They cost as
     * much as reading every item, whatever a filter leaves.
     *
     * @return the items; every traversal asks DynamoDB again
     */
    public ScanResults<Member> scan() {
        return dynawright.run(MemberOperations.scan());
    }

    /**
     * Scans the whole table, in no particular order.
     *
     * <p>{@code Scan} requests, one for each page, made as the result is read. They cost as
     * much as reading every item, whatever a filter leaves.
     *
     * @param <R> what becomes of the result
     * @param options configures the scan: {@code s -> s.filter(it -> ...)}
     * @return the items; every traversal asks DynamoDB again
     */
    public <R> ScanResults<R> scan(
            Function<ScanBuilder<Member, MemberAttributes>, ? extends ScanStage<MemberAttributes, R>> options) {
        return dynawright.run(MemberOperations.scan(options));
    }
}
