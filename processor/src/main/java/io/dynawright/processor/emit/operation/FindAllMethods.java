package io.dynawright.processor.emit.operation;

import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** {@code findAll}: the items of many keys. */
final class FindAllMethods implements Methods {

    @Override
    public List<OperationMethod> of(TableModel table) {
        Signatures signatures = new Signatures(table);
        Description description = Description.of(
                        "Finds the items with these keys, in their order.",
                        "the items that there are, and the keys that are missing or could not be read")
                .paragraph("{@code BatchGetItem} requests of up to 100 keys, and again for what DynamoDB leaves"
                        + " unprocessed. Equal keys are asked for once.");
        return new BatchForms(
                        "findAll",
                        RuntimeTypes.FIND_ALL_OPERATION,
                        signatures.keys(),
                        signatures.batchReadOptions(),
                        Result.findAll(signatures.types().entity()))
                .of(signatures, description);
    }
}
