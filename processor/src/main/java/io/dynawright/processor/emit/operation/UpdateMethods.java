package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** {@code update}: changes what must be there. */
final class UpdateMethods implements Methods {

    @Override
    public List<OperationMethod> of(TableModel table) {
        Description description = Description.of(
                        "Changes attributes of the item with this key, which must be there.",
                        "the item after the update")
                .paragraph("One {@code UpdateItem}. Attributes that are not mentioned stay as they are.")
                .throwing(RuntimeTypes.ITEM_NOT_FOUND, "if there is no item with this key")
                .throwing(RuntimeTypes.CONDITION_FAILED, "if a condition of the update does not hold");
        return KeyForms.of(table, method(table, "update", description));
    }

    static OperationMethod method(TableModel table, String name, Description description) {
        Signatures signatures = new Signatures(table);
        Parameter key = signatures.key();
        Parameter changes = signatures.changes();
        CodeBlock body = CodeBlock.of(
                "$T.$L(new $T($L), $L)",
                RuntimeTypes.UPDATE_OPERATION,
                name,
                signatures.types().update(),
                key.name(),
                changes.name());
        return new OperationMethod(
                name, List.of(key, changes), new Result.Write(signatures.types().entity()), body, description);
    }
}
