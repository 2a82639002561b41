package io.dynawright.operation;

import org.jspecify.annotations.Nullable;

/**
 * Changes an item, or a table.
 *
 * @param <R> what the write gives back
 */
public sealed interface WriteOperation<R extends @Nullable Object> extends Operation<R>
        permits PutItemOperation,
                DeleteOperation,
                UpdateOperation,
                UpdateItemOperation,
                UpgradeAllOperation,
                UpgradeOperation,
                OutcomeOperation,
                BatchOperation,
                BatchWrite,
                BatchWriteOperation,
                IngestOperation,
                TransactionOperation,
                TransactWriteOperation,
                CreateTableOperation,
                EnsureTableOperation,
                DeleteTableOperation {}
