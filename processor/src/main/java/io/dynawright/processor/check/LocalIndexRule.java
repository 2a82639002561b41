package io.dynawright.processor.check;

import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.KeyRole;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.IndexProblems;
import io.dynawright.processor.problem.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/** A local index sorts the partitions of a table that has a sort key by another attribute. */
final class LocalIndexRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        for (IndexDeclaration declared : table.indexes()) {
            if (declared instanceof IndexDeclaration.Local index) {
                check(table, index, problems);
            }
        }
    }

    private static void check(TableDeclaration table, IndexDeclaration.Local index, Consumer<Problem> problems) {
        if (table.keyed(KeyRole.SORT).isEmpty()) {
            problems.accept(IndexProblems.localIndexWithoutSortKey(index.spot(), index.label(), table.name()));
        }
        Optional<Written<String>> sortKey = index.sortKey();
        if (sortKey.isEmpty()) {
            problems.accept(IndexProblems.noSortKey(index.spot(), index.label()));
        }
        sortKey.filter(name -> isPartitionKey(table, name.value()))
                .ifPresent(name ->
                        problems.accept(IndexProblems.sortedByPartitionKey(name.spot(), index.label(), name.value())));
    }

    private static boolean isPartitionKey(TableDeclaration table, String attribute) {
        return table.keyed(KeyRole.PARTITION).stream()
                .anyMatch(key -> key.javaName().equals(attribute));
    }
}
