package io.dynawright.processor.emit.operation;

import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** {@code upsert} and {@code upsertReturning}: change what is there, or create it. */
final class UpsertMethods implements Methods {

    @Override
    public List<OperationMethod> of(TableModel table) {
        if (!table.hasUpsert()) {
            return List.of();
        }
        Description description = Description.of(
                        "Changes attributes of the item with this key, and creates it if there is none.",
                        UpdateMethods.RESULT)
                .paragraph("One {@code UpdateItem}. Attributes that are not mentioned stay as they are, or absent.")
                .throwing(RuntimeTypes.CONDITION_FAILED, "if a condition of the update does not hold");
        return UpdateMethods.forms(table, "upsert", Versioning.ofUpdate(table, description));
    }
}
