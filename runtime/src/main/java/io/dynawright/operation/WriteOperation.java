package io.dynawright.operation;

/**
 * Changes an item, or a table.
 *
 * @param <R> what the write gives back
 */
public sealed interface WriteOperation<R> extends Operation<R>
        permits PutItemOperation, DeleteOperation, UpdateOperation, CreateTableOperation, DeleteTableOperation {}
