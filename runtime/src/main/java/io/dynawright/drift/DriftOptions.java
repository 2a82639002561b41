package io.dynawright.drift;

/**
 * What is to be changed where a table differs. A builder for use within one call.
 *
 * <pre>{@code
 * DriftReport report = dynawright.drift(TableDefinitions.onClassPath(), o -> o.removeUndeclared());
 * }</pre>
 */
public final class DriftOptions {

    private Undeclared undeclared = Undeclared.KEPT;

    DriftOptions() {}

    /**
     * Plans steps that remove what only the table has: indexes, tags, replicas, a stream, a time to live, a limit,
     * point-in-time recovery, deletion protection, a key of AWS KMS. Somebody may need them of whom the entity does not
     * know. Otherwise they are told, and kept.
     */
    public DriftOptions removeUndeclared() {
        undeclared = Undeclared.REMOVED;
        return this;
    }

    Undeclared undeclared() {
        return undeclared;
    }
}
