package io.dynawright.processor.emit.operation;

import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** {@code insert}: writes what must not be there. */
final class InsertMethods implements Methods {

    @Override
    public List<OperationMethod> of(TableModel table) {
        Signatures signatures = new Signatures(table);
        Parameter item = signatures.entity(signatures.names(), "the item to write");
        Description description = Description.of("Writes a new item.", "the item as it is stored")
                .paragraph("One {@code PutItem}, on the condition that there is no item with its key.")
                .throwing(RuntimeTypes.ALREADY_EXISTS, "if there is one; it carries that item");
        return List.of(new OperationMethod(
                "insert",
                List.of(item),
                Result.insert(signatures.types().entity()),
                signatures.make(RuntimeTypes.INSERT_OPERATION, item),
                Versioning.ofNew(table, description)));
    }
}
