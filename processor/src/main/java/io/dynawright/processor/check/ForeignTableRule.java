package io.dynawright.processor.check;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.ForeignMark;
import io.dynawright.processor.declare.Wording;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.TypeProblems;
import java.util.function.Consumer;

/** Another library's description of a table next to ours is probably not meant for us. */
final class ForeignTableRule implements Rule {

    @Override
    public void check(Declaration table, Consumer<Problem> problems) {
        for (ForeignMark mark : table.entity().foreign()) {
            boolean isHeeded = table.entity().wording() == Wording.ENHANCED && ForeignAnnotations.isEnhanced(mark);
            if (ForeignAnnotations.isTable(mark) && !isHeeded) {
                problems.accept(TypeProblems.foreignTable(
                        mark.spot(), table.name(), mark.shortName(), ForeignAnnotations.library(mark)));
            }
        }
    }
}
