package io.dynawright.processor.check;

import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.IndexProblems;
import io.dynawright.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A global index has a partition key and perhaps a sort key, made of up to four attributes each, all different. */
final class GlobalIndexKeyRule implements TableRule {

    private static final int MOST_ATTRIBUTES = 4;

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        for (IndexDeclaration declared : table.indexes()) {
            if (declared instanceof IndexDeclaration.Global index) {
                check(index, problems);
            }
        }
    }

    private static void check(IndexDeclaration.Global index, Consumer<Problem> problems) {
        if (index.partitionKey().isEmpty()) {
            problems.accept(IndexProblems.noPartitionKey(index.spot(), index.label()));
        }
        tooLong(index, "partition", index.partitionKey()).ifPresent(problems);
        tooLong(index, "sort", index.sortKey()).ifPresent(problems);
        Set<String> partition = repeated(index, "partitionKey", index.partitionKey(), problems);
        repeated(index, "sortKey", index.sortKey(), problems);
        index.sortKey().stream()
                .filter(name -> partition.contains(name.value()))
                .forEach(name ->
                        problems.accept(IndexProblems.attributeInBothKeys(name.spot(), index.label(), name.value())));
    }

    private static Optional<Problem> tooLong(IndexDeclaration index, String part, List<Written<String>> key) {
        return key.size() <= MOST_ATTRIBUTES
                ? Optional.empty()
                : Optional.of(IndexProblems.tooManyKeyAttributes(
                        key.get(MOST_ATTRIBUTES).spot(), index.label(), part, key.size(), MOST_ATTRIBUTES));
    }

    /** Reports what is named again, and gives all that is named. */
    private static Set<String> repeated(
            IndexDeclaration index, String element, List<Written<String>> key, Consumer<Problem> problems) {
        Set<String> names = new HashSet<>();
        for (Written<String> name : key) {
            if (!names.add(name.value())) {
                problems.accept(IndexProblems.attributeTwiceInKey(name.spot(), index.label(), name.value(), element));
            }
        }
        return names;
    }
}
