package io.dynawright.processor.emit.operation;

import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** {@code find}: the item, or empty. */
final class FindMethods implements Methods {

    @Override
    public List<OperationMethod> of(TableModel table) {
        Description description = Description.of("Finds the item with this key.", "the item, or empty if there is none")
                .paragraph("One {@code GetItem}.");
        return new KeyRead("find", RuntimeTypes.FIND_OPERATION, new Signatures(table).optionalEntity(), description)
                .forms(table);
    }
}
