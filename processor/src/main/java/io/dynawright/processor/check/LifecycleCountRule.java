package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.LifecycleProblems;
import io.dynawright.processor.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A table has one version, and one moment of each sort; ids it can have several. */
final class LifecycleCountRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        Map<String, String> first = new HashMap<>();
        for (AttributeDeclaration attribute : type.attributes()) {
            for (Written<LifecycleMark> mark : attribute.lifecycle()) {
                String annotation = mark.value().annotation();
                String owner = first.getOrDefault(annotation, attribute.javaName());
                first.putIfAbsent(annotation, owner);
                if (mark.value().isOncePerTable() && !owner.equals(attribute.javaName())) {
                    problems.accept(LifecycleProblems.second(mark.spot(), annotation, attribute.javaName(), owner));
                }
            }
        }
    }
}
