package io.dynawright.processor.emit.operation;

import io.dynawright.processor.emit.RuntimeTypes;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/** {@code get}: the item, which must be there. */
final class GetMethods implements Methods {

    private static final String MISSING = "if there is no item with this key";

    @Override
    public List<OperationMethod> of(TableModel table) {
        Signatures signatures = new Signatures(table);
        Description item = Description.of("Gets the item with this key, which must be there.", "the item")
                .paragraph("One {@code GetItem}.")
                .throwing(RuntimeTypes.ITEM_NOT_FOUND, MISSING);
        Description part = Description.of(
                        "Gets the item with this key, which must be there, and reads what the view has of it.",
                        "what the view has of the item")
                .paragraph("One {@code GetItem}, which fetches the key and what the view names.")
                .throwing(RuntimeTypes.ITEM_NOT_FOUND, MISSING);
        return Stream.of(
                        KeyRead.whole(
                                "get",
                                RuntimeTypes.GET_OPERATION,
                                Result.get(signatures.types().entity()),
                                item),
                        KeyRead.view(
                                "get",
                                RuntimeTypes.GET_OPERATION,
                                signatures.view(),
                                Result.get(OperationMethod.RESULT),
                                part))
                .flatMap(read -> read.forms(table).stream())
                .toList();
    }
}
