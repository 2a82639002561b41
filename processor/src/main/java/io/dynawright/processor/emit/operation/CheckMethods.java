package io.dynawright.processor.emit.operation;

import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** {@code check}: what a transaction demands of an item that it does not write. Repositories do not have it. */
final class CheckMethods implements Methods {

    @Override
    public List<OperationMethod> of(TableModel table) {
        Signatures signatures = new Signatures(table);
        Parameter key = signatures.key();
        Parameter condition = signatures.condition();
        Description description = Description.of(
                "Lets a transaction happen only if a condition on the item with this key holds.",
                "the check, for a transaction");
        return KeyForms.of(
                table,
                new OperationMethod(
                        "check",
                        List.of(key, condition),
                        Result.check(signatures.types().entity()),
                        signatures.configure(RuntimeTypes.CHECK_OPERATION, "of", key, condition),
                        description));
    }
}
