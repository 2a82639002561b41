package io.dynawright.processor.emit.operation;

import io.dynawright.processor.emit.Javadocs;
import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/**
 * {@code putAll}: replaces many items. A batch has no conditions, so that it can check no versions; where there are
 * some, the name says so.
 */
final class PutAllMethods implements Methods {

    static final String FAILURE = "if an error that will not pass ended it; it carries what was not done";

    @Override
    public List<OperationMethod> of(TableModel table) {
        Signatures signatures = new Signatures(table);
        return new BatchForms(
                        table.version().isPresent() ? "putAllUnchecked" : "putAll",
                        RuntimeTypes.PUT_ALL_OPERATION,
                        signatures.items(),
                        signatures.batchOptions(),
                        Result.putAll(signatures.types().entity()))
                .of(signatures, description(table));
    }

    private static Description description(TableModel table) {
        String unchecked = table.version()
                .map(version -> ", without checking versions. Each is stored with the "
                        + Javadocs.code(version.storedName()) + " after its own")
                .orElse("");
        return Description.of(
                        "Writes these items, replacing what was there" + unchecked + ".",
                        "the items that were written, as they are stored, and those that were not")
                .paragraph("{@code BatchWriteItem} requests of up to 25 items, and again for what DynamoDB leaves"
                        + " unprocessed; not all or nothing. Of items with equal keys the last is written. Stored"
                        + " attributes that " + Javadocs.link(table.entity()) + " does not declare are erased.")
                .throwing(RuntimeTypes.BATCH_FAILED, FAILURE);
    }
}
