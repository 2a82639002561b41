package io.dynawright.health;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.OnDemandThroughput;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.TableWarmThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.WarmThroughput;

/**
 * Units of capacity per second.
 *
 * @param read 0 for none, or for no limit
 * @param write 0 for none, or for no limit
 */
record Units(long read, long write) {

    static final Units NONE = new Units(0, 0);

    static Units of(@Nullable ProvisionedThroughput units) {
        return units == null ? NONE : of(units.readCapacityUnits(), units.writeCapacityUnits());
    }

    static Units of(@Nullable ProvisionedThroughputDescription units) {
        return units == null ? NONE : of(units.readCapacityUnits(), units.writeCapacityUnits());
    }

    static Units of(@Nullable OnDemandThroughput units) {
        return units == null ? NONE : of(units.maxReadRequestUnits(), units.maxWriteRequestUnits());
    }

    static Units of(@Nullable WarmThroughput units) {
        return units == null ? NONE : of(units.readUnitsPerSecond(), units.writeUnitsPerSecond());
    }

    static Units of(@Nullable TableWarmThroughputDescription units) {
        return units == null ? NONE : of(units.readUnitsPerSecond(), units.writeUnitsPerSecond());
    }

    /** DynamoDB says -1 for no limit. */
    static Units of(@Nullable Long read, @Nullable Long write) {
        return new Units(atLeastZero(read), atLeastZero(write));
    }

    private static long atLeastZero(@Nullable Long units) {
        return units == null ? 0 : Math.max(0, units);
    }

    /** Whether one of the two is said here, and is another there. */
    boolean differFrom(Units other) {
        return (read > 0 && read != other.read) || (write > 0 && write != other.write);
    }

    /** Whether one of the two is said here, and is less there. */
    boolean exceed(Units other) {
        return read > other.read || write > other.write;
    }

    /** Whether one of the two is said there, and not here. */
    boolean leaveOpen(Units other) {
        return (read == 0 && other.read > 0) || (write == 0 && other.write > 0);
    }

    /** Such as {@code 5 read units and no write units}. */
    @Override
    public String toString() {
        return words(read) + " read units and " + words(write) + " write units";
    }

    private static String words(long units) {
        return units == 0 ? "no" : Long.toString(units);
    }
}
