package io.dynawright.processor.check;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.problem.Problem;
import java.util.function.Consumer;

/** What {@code @Codecs} names are codecs that generated code can use. */
final class CodecsRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        type.codecs().custom().faults().forEach(fault -> problems.accept(Faults.of(fault.value(), fault.spot())));
    }
}
