package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.LifecycleProblems;
import io.dynawright.processor.problem.Problem;
import java.util.function.Consumer;

/** The library that makes the ids is there. */
final class IdLibraryRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        for (AttributeDeclaration attribute : type.attributes()) {
            for (Written<LifecycleMark> mark : attribute.lifecycle()) {
                if (mark.value() instanceof LifecycleMark.AutoId id) {
                    id.missing()
                            .map(library -> LifecycleProblems.missingLibrary(
                                    mark.spot(), attribute.javaName(), id.kind().name(), library))
                            .ifPresent(problems);
                }
            }
        }
    }
}
