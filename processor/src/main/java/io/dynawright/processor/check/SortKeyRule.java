package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.KeyRole;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.KeyProblems;
import io.dynawright.processor.problem.Problem;
import java.util.List;
import java.util.function.Consumer;

/** There is at most one sort key, and it is not the partition key. */
final class SortKeyRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        List<AttributeDeclaration> keys = table.keyed(KeyRole.SORT);
        for (AttributeDeclaration key : keys) {
            Written<KeyRole> mark = key.key(KeyRole.SORT).orElseThrow();
            if (key.key(KeyRole.PARTITION).isPresent()) {
                problems.accept(KeyProblems.bothKeys(mark.spot(), key.javaName()));
            } else if (!key.equals(keys.get(0))) {
                problems.accept(KeyProblems.secondSortKey(
                        mark.spot(), key.javaName(), keys.get(0).javaName()));
            }
        }
    }
}
