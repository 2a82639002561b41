package io.dynawright.operation;

import io.dynawright.cipher.FieldCipher;
import io.dynawright.hook.EntityHooks;
import io.dynawright.hook.OperationListener;
import io.dynawright.id.IdSource;
import io.dynawright.naming.TableNames;
import io.dynawright.schema.EntitySchema;
import io.dynawright.time.ZoneSettings;
import io.dynawright.wire.Streaming;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What operations are run with, besides a client. Immutable.
 *
 * @param clock tells the moment of a write
 * @param ids makes ids
 * @param tableNames gives tables the names that they have in DynamoDB
 * @param cipher encrypts attributes; without one no entity that has such attributes can be read or written
 * @param retries what is tried again, how often and when
 * @param listeners are told of every operation
 * @param hooks are called around the reads and writes of entities
 * @param streaming whether items are read straight from the bytes of answers
 * @param zones in which zone moments are shown, and how they are stored
 */
public record Settings(
        Clock clock,
        IdSource ids,
        TableNames tableNames,
        Optional<FieldCipher> cipher,
        RetryPolicy retries,
        List<OperationListener> listeners,
        Hooks hooks,
        Streaming streaming,
        ZoneSettings zones) {

    public Settings {
        listeners = List.copyOf(listeners);
    }

    /** The clock of the system, standard ids and retries, the declared names of tables, and nothing else. */
    public static Settings standard() {
        return new Settings(
                Clock.systemUTC(),
                IdSource.standard(),
                TableNames.declared(),
                Optional.empty(),
                RetryPolicy.standard(),
                List.of(),
                Hooks.none(),
                Streaming.AUTOMATIC,
                ZoneSettings.STANDARD);
    }

    /** The same with another clock. */
    public Settings withClock(Clock other) {
        return new Settings(other, ids, tableNames, cipher, retries, listeners, hooks, streaming, zones);
    }

    /** The same with another source of ids. */
    public Settings withIds(IdSource other) {
        return new Settings(clock, other, tableNames, cipher, retries, listeners, hooks, streaming, zones);
    }

    /** The same with other names of tables. */
    public Settings withTableNames(TableNames other) {
        return new Settings(clock, ids, other, cipher, retries, listeners, hooks, streaming, zones);
    }

    /** The same, with names of tables that stay what they are when they are first asked for. */
    public Settings pinned() {
        TableNames pinned = tableNames.pinned();
        return pinned == tableNames ? this : withTableNames(pinned);
    }

    /** The same with this cipher. */
    public Settings withCipher(FieldCipher other) {
        return new Settings(clock, ids, tableNames, Optional.of(other), retries, listeners, hooks, streaming, zones);
    }

    /** The same with other retries. */
    public Settings withRetries(RetryPolicy other) {
        return new Settings(clock, ids, tableNames, cipher, other, listeners, hooks, streaming, zones);
    }

    /** The same with one more listener, which is told after the others. */
    public Settings withListener(OperationListener listener) {
        List<OperationListener> all = new ArrayList<>(listeners);
        all.add(listener);
        return new Settings(clock, ids, tableNames, cipher, retries, all, hooks, streaming, zones);
    }

    /** The same with one more object that has hooks for an entity. */
    public <T> Settings withHooks(EntitySchema<T> schema, EntityHooks<T> more) {
        return new Settings(
                clock, ids, tableNames, cipher, retries, listeners, hooks.with(schema, more), streaming, zones);
    }

    /** The same, but for where items are read straight from the bytes of answers. */
    public Settings withStreaming(Streaming other) {
        return new Settings(clock, ids, tableNames, cipher, retries, listeners, hooks, other, zones);
    }

    /** The same in other zones. */
    public Settings withZones(ZoneSettings other) {
        return new Settings(clock, ids, tableNames, cipher, retries, listeners, hooks, streaming, other);
    }
}
