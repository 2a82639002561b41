package io.dynawright.processor.emit.operation;

import io.dynawright.processor.emit.Javadocs;
import io.dynawright.processor.emit.Locals;
import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** {@code put}: replaces what is there. */
final class PutMethods implements Methods {

    private static final String ITEM = "the item to write";

    @Override
    public List<OperationMethod> of(TableModel table) {
        Signatures signatures = new Signatures(table);
        return List.of(put(table, signatures), conditional(table, signatures));
    }

    private static OperationMethod put(TableModel table, Signatures signatures) {
        Parameter item = signatures.entity(signatures.names(), ITEM);
        return new OperationMethod(
                "put",
                List.of(item),
                Result.put(signatures.types().entity()),
                signatures.make(RuntimeTypes.PUT_OPERATION, item),
                description(table, "Writes an item, replacing what was there."));
    }

    private static OperationMethod conditional(TableModel table, Signatures signatures) {
        Locals names = signatures.names();
        Parameter item = signatures.entity(names, ITEM);
        Parameter options = signatures.writeOptions(names);
        return new OperationMethod(
                "put",
                List.of(item, options),
                Result.put(signatures.types().entity()),
                signatures.configure(RuntimeTypes.PUT_OPERATION, "of", item, options),
                description(table, "Writes an item, replacing what was there, if a condition on that holds.")
                        .throwing(
                                RuntimeTypes.CONDITION_FAILED,
                                "if the condition does not hold; nothing is written then"));
    }

    private static Description description(TableModel table, String summary) {
        Description description = Description.of(summary, "the item as it is stored")
                .paragraph("One {@code PutItem}. Stored attributes that " + Javadocs.link(table.entity())
                        + " does not declare are erased.");
        return Versioning.ofItem(table, description);
    }
}
