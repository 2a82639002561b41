package io.dynawright.processor.emit.operation;

import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/** {@code find}: the item, or empty. */
final class FindMethods implements Methods {

    @Override
    public List<OperationMethod> of(TableModel table) {
        Signatures signatures = new Signatures(table);
        Description item = Description.of("Finds the item with this key.", "the item, or empty if there is none")
                .paragraph("One {@code GetItem}.");
        Description part = Description.of(
                        "Finds the item with this key, and reads what the view has of it.",
                        "what the view has of the item, or empty if there is none")
                .paragraph("One {@code GetItem}, which fetches the key and what the view names.");
        return Stream.of(
                        KeyRead.whole(
                                "find",
                                RuntimeTypes.FIND_OPERATION,
                                Result.find(signatures.types().entity()),
                                item),
                        KeyRead.view(
                                "find",
                                RuntimeTypes.FIND_OPERATION,
                                signatures.view(),
                                Result.find(OperationMethod.RESULT),
                                part))
                .flatMap(read -> read.forms(table).stream())
                .toList();
    }
}
