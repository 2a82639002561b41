package io.dynawright.operation;

import io.dynawright.schema.EntitySchema;

/**
 * What a check looks at. A builder for use within one call.
 *
 * <pre>{@code
 * HealthReport report = dynawright.check(List.of(OrderSchema.INSTANCE), o -> o.everyTimeToLive());
 * }</pre>
 */
public final class CheckOptions {

    /** Of which tables it is asked whether their items expire. */
    enum TimeToLiveOf {
        ENTITIES_THAT_DECLARE_IT,
        ALL_TABLES;

        boolean includes(EntitySchema<?> schema) {
            return this == ALL_TABLES
                    || schema.definition().lifecycle().timeToLive().isPresent();
        }
    }

    private TimeToLiveOf timeToLive = TimeToLiveOf.ENTITIES_THAT_DECLARE_IT;

    CheckOptions() {}

    /**
     * Asks for the time to live of every table, which costs one more call for each, and tells of those that let items
     * expire though the entity declares no time to live. Otherwise only tables are asked for it whose entity declares one.
     */
    public CheckOptions everyTimeToLive() {
        timeToLive = TimeToLiveOf.ALL_TABLES;
        return this;
    }

    TimeToLiveOf timeToLive() {
        return timeToLive;
    }
}
