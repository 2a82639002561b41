package io.dynawright.processor.emit.operation;

import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.model.Variants;
import java.util.List;

/** {@code upsert}: changes what is there, or creates it. Not of a sealed type: an update does not say of which class. */
final class UpsertMethods implements Methods {

    @Override
    public List<OperationMethod> of(TableModel table) {
        if (table.layout() instanceof Variants) {
            return List.of();
        }
        Description description = Description.of(
                        "Changes attributes of the item with this key, and creates it if there is none.",
                        "the item after the update")
                .paragraph("One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or absent.")
                .throwing(RuntimeTypes.CONDITION_FAILED, "if a condition of the update does not hold");
        return KeyForms.of(table, UpdateMethods.method(table, "upsert", description));
    }
}
