package io.dynawright.hook;

import io.dynawright.error.Target;

/**
 * An operation begins.
 *
 * @param run the number of this run, which no other run in this program has: by it a listener that keeps something from
 *     the start of an operation finds it again
 * @param target what it is about: operation, table, index, key
 */
public record OperationStart(long run, Target target) {}
