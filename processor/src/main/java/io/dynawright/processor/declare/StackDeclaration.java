package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.List;

/**
 * The stack that a table belongs to, as written on the entity or its package.
 *
 * @param spot the annotation
 */
public record StackDeclaration(Written<String> name, List<Written<String>> dependsOn, Spot spot) {

    public StackDeclaration {
        dependsOn = List.copyOf(dependsOn);
    }
}
