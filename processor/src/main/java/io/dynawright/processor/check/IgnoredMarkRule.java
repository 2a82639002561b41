package io.dynawright.processor.check;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.IgnoredMember;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.AttributeProblems;
import io.dynawright.processor.problem.KeyProblems;
import io.dynawright.processor.problem.Problem;
import java.util.Set;
import java.util.function.Consumer;

/** What is ignored is not described. */
final class IgnoredMarkRule implements Rule {

    private static final Set<String> KEYS = Set.of("PartitionKey", "SortKey");

    @Override
    public void check(Declaration table, Consumer<Problem> problems) {
        for (IgnoredMember member : table.ignored()) {
            for (Written<String> mark : member.marks()) {
                problems.accept(
                        KEYS.contains(mark.value())
                                ? KeyProblems.ignoredKey(mark.spot(), member.javaName(), "@" + mark.value())
                                : AttributeProblems.ignoredAndMarked(mark.spot(), member.javaName(), mark.value()));
            }
        }
    }
}
