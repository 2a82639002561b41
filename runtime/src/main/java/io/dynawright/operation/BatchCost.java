package io.dynawright.operation;

import java.util.OptionalDouble;

/**
 * What it took to carry out a batch.
 *
 * @param requests how many requests were sent
 * @param retries how many of them had items that an earlier one had left unprocessed
 * @param consumedCapacity in capacity units, of all requests that were answered; empty unless the batch was asked to be
 *     {@linkplain BatchOptions#metered() metered}
 */
public record BatchCost(int requests, int retries, OptionalDouble consumedCapacity) {}
