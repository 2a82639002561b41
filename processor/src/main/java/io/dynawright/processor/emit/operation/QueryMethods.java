package io.dynawright.processor.emit.operation;

import io.dynawright.processor.emit.Javadocs;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/** {@code query}: the items of one partition key. A table without sort key has one at most, and no query. */
final class QueryMethods implements Methods {

    @Override
    public List<OperationMethod> of(TableModel table) {
        return table.key().sort().map(sort -> forms(table, sort)).orElse(List.of());
    }

    private static List<OperationMethod> forms(TableModel table, Attribute sort) {
        Description description = Description.of(
                        "Queries the items with this partition key, in the order of " + Javadocs.code(sort.storedName())
                                + ".",
                        "the items; every traversal asks DynamoDB again")
                .paragraph("{@code Query} requests, one for each page, made as the result is read.");
        return new PartitionQuery("query", QuerySource.of(table), description).forms(table);
    }
}
