package io.dynawright.processor.emit.operation;

import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** {@code exists}: whether the item is there. */
final class ExistsMethods implements Methods {

    @Override
    public List<OperationMethod> of(TableModel table) {
        Description description = Description.of("Tells whether there is an item with this key.", "whether it is there")
                .paragraph("One {@code GetItem} that returns the key's attributes only.");
        return KeyRead.whole("exists", RuntimeTypes.EXISTS_OPERATION, Result.exists(), description)
                .forms(table);
    }
}
