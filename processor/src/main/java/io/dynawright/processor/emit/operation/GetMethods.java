package io.dynawright.processor.emit.operation;

import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.emit.TypeNames;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** {@code get}: the item, which must be there. */
final class GetMethods implements Methods {

    @Override
    public List<OperationMethod> of(TableModel table) {
        Description description = Description.of("Gets the item with this key, which must be there.", "the item")
                .paragraph("One {@code GetItem}.")
                .throwing(RuntimeTypes.ITEM_NOT_FOUND, "if there is no item with this key");
        return new KeyRead("get", RuntimeTypes.GET_OPERATION, TypeNames.of(table.entity()), description).forms(table);
    }
}
