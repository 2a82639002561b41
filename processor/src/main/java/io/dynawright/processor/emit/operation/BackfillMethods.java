package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** {@code backfill}: brings all items of a table to today's form, where that has ever been another. */
final class BackfillMethods implements Methods {

    @Override
    public List<OperationMethod> of(TableModel table) {
        if (!table.evolves()) {
            return List.of();
        }
        Signatures signatures = new Signatures(table);
        Parameter options = signatures.backfillOptions();
        CodeBlock plain = signatures.call(RuntimeTypes.BACKFILL_OPERATION, "of", signatures.schema());
        CodeBlock configured = signatures.make(RuntimeTypes.BACKFILL_OPERATION, options);
        return List.of(method(List.of(), plain), method(List.of(options), configured));
    }

    private static OperationMethod method(List<Parameter> parameters, CodeBlock operation) {
        return new OperationMethod("backfill", parameters, Result.backfill(), operation, description());
    }

    private static Description description() {
        return Description.of(
                        "Writes all items that have the form of an older version in today's.",
                        "how many items were upgraded, and which were not")
                .paragraph(
                        "{@code Scan} requests, which cost as much as reading every item, and a {@code PutItem} request"
                                + " for each item to upgrade, under the condition that it is unchanged. It can be run again at any"
                                + " time, and while the table is in use.");
    }
}
