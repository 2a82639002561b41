package io.dynawright.processor.emit.operation;

import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** {@code deleteAll}: deletes the items of many keys. */
final class DeleteAllMethods implements Methods {

    @Override
    public List<OperationMethod> of(TableModel table) {
        Signatures signatures = new Signatures(table);
        String unchecked = table.version().isPresent() ? ", without checking versions" : "";
        Description description = Description.of(
                        "Deletes the items with these keys" + unchecked + ".",
                        "the keys that were deleted, and those that were not")
                .paragraph("{@code BatchWriteItem} requests of up to 25 keys, and again for what DynamoDB leaves"
                        + " unprocessed; not all or nothing. It succeeds for a key without item, too.")
                .throwing(RuntimeTypes.BATCH_FAILED, PutAllMethods.FAILURE);
        return new BatchForms(
                        "deleteAll",
                        RuntimeTypes.DELETE_ALL_OPERATION,
                        signatures.keys(),
                        signatures.batchOptions(),
                        Result.deleteAll(signatures.types().entity()))
                .of(signatures, description);
    }
}
