package io.dynawright.hook;

import io.dynawright.error.Target;

/**
 * An operation begins.
 *
 * @param target what it is about: operation, table, index, key
 */
public record OperationStart(Target target) {}
