package io.dynawright.processor.emit.operation;

import io.dynawright.processor.emit.Javadocs;
import io.dynawright.processor.emit.KeyTexts;
import io.dynawright.processor.emit.TableTypes;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** A query method for every index, named after it. */
final class IndexQueryMethods implements Methods {

    @Override
    public List<OperationMethod> of(TableModel table) {
        return table.indexes().stream()
                .flatMap(index -> forms(table, index).stream())
                .toList();
    }

    private static List<OperationMethod> forms(TableModel table, Index index) {
        return new PartitionQuery(index.queryMethod(), QuerySource.of(table, index), description(table, index))
                .forms(table);
    }

    private static Description description(TableModel table, Index index) {
        String order = KeyTexts.order(index.key())
                .map(sorted -> ", in the order of " + sorted)
                .orElse("");
        String delay = index instanceof Index.Global ? " What was written a moment ago may be missing." : "";
        return Description.of(
                        "Queries index " + Javadocs.code(index.name()) + " for the items with this "
                                + KeyTexts.partition(index.key()) + order + ".",
                        (TableTypes.of(table).isPartial(index) ? "what the index holds of the items" : "the items")
                                + "; every traversal asks DynamoDB again")
                .paragraph("{@code Query} requests, one for each page, made as the result is read." + delay);
    }
}
