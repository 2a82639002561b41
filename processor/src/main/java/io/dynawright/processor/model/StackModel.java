package io.dynawright.processor.model;

import java.util.List;

/**
 * Tables that are deployed together.
 *
 * @param dependsOn the stacks of the module that are deployed before it, in alphabetical order
 */
public record StackModel(String name, List<String> dependsOn) {

    /** Copies the list. */
    public StackModel {
        dependsOn = List.copyOf(dependsOn);
    }
}
