package io.dynawright.operation;

/**
 * What a check looks at. A builder for use within one call.
 *
 * <pre>{@code
 * HealthReport report = dynawright.check(List.of(OrderSchema.INSTANCE), o -> o.everyTimeToLive());
 * }</pre>
 */
public final class CheckOptions {

    private InspectionDepth depth = InspectionDepth.DECLARED_TIME_TO_LIVE;

    CheckOptions() {}

    /**
     * Asks for the time to live of every table, which costs one more call for each, and tells of those that let items
     * expire though the entity declares no time to live. Otherwise only tables are asked for it whose entity declares one.
     */
    public CheckOptions everyTimeToLive() {
        depth = InspectionDepth.EVERY_TIME_TO_LIVE;
        return this;
    }

    InspectionDepth depth() {
        return depth;
    }
}
