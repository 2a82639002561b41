package io.dynawright.processor.check;

import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.IndexProblems;
import io.dynawright.processor.problem.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/** A global index has a partition key, and another attribute, if any, as sort key. */
final class IndexPartitionKeyRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        for (IndexDeclaration declared : table.indexes()) {
            if (declared instanceof IndexDeclaration.Global index) {
                check(index).ifPresent(problems);
            }
        }
    }

    private static Optional<Problem> check(IndexDeclaration.Global index) {
        if (index.partitionKey().isEmpty()) {
            return Optional.of(IndexProblems.noPartitionKey(index.spot(), index.label()));
        }
        String partitionKey = index.partitionKey().get().value();
        Optional<Written<String>> same =
                index.sortKey().filter(sortKey -> sortKey.value().equals(partitionKey));
        return same.map(sortKey -> IndexProblems.sameAttributeTwice(sortKey.spot(), index.label(), partitionKey));
    }
}
