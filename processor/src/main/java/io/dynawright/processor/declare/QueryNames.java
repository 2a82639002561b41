package io.dynawright.processor.declare;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names that a table's indexes give to methods and to builder classes, as far as Java allows them. */
public record QueryNames(Set<String> methods, Set<String> builders) {

    /** Those of no index. */
    public static final QueryNames NONE = new QueryNames(Set.of(), Set.of());

    public QueryNames {
        methods = Collections.unmodifiableSet(new LinkedHashSet<>(methods));
        builders = Collections.unmodifiableSet(new LinkedHashSet<>(builders));
    }
}
