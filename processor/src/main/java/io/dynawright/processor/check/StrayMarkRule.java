package io.dynawright.processor.check;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.StrayMark;
import io.dynawright.processor.problem.AttributeProblems;
import io.dynawright.processor.problem.Problem;
import java.util.function.Consumer;

/** Our annotations stand on attributes. */
final class StrayMarkRule implements Rule {

    @Override
    public void check(Declaration table, Consumer<Problem> problems) {
        for (StrayMark stray : table.strays()) {
            problems.accept(AttributeProblems.strayMark(
                    stray.spot(), stray.annotation(), stray.place().text(), stray.member()));
        }
    }
}
