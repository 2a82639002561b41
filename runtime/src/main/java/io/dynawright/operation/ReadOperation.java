package io.dynawright.operation;

/**
 * Reads without changing anything.
 *
 * @param <R> what was read
 */
public sealed interface ReadOperation<R> extends Operation<R>
        permits GetItemOperation,
                PageOperation,
                BatchGetOperation,
                BatchReadOperation,
                DescribeContinuousBackupsOperation,
                DescribeTableOperation,
                DescribeTimeToLiveOperation,
                FindAllOperation,
                HydratedPageOperation,
                InspectOperation,
                ListTablesOperation,
                ListTagsOperation,
                LoadOperation,
                StoredItemOperation,
                TransactGetOperation,
                TransactionGetOperation {}
