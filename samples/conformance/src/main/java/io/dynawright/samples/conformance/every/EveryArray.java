package io.dynawright.samples.conformance.every;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.UUID;

/** Every kind of array that is stored as a list. */
@Table("every-array")
public record EveryArray(
        @PartitionKey String id,
        boolean[] truths,
        short[] shorts,
        int[] ints,
        long[] longs,
        float[] floats,
        double[] doubles,
        String[] texts,
        UUID[] uuids,
        Leaf[] leaves) {}
