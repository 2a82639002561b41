package io.dynawright.error;

import java.util.List;
import java.util.stream.Collectors;

/** An entity breaks its own constraints. It was found before anything was sent. */
public final class InvalidEntityException extends DynawrightException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** All that is wrong with it. */
    public InvalidEntityException(List<Violation> violations, Target target) {
        super(text(violations), target, null);
        this.violations = List.copyOf(violations);
    }

    private static String text(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.path() + " " + violation.message())
                .collect(Collectors.joining("; "));
    }

    /** All violations, in the order of the entity's attributes; lost when the exception was serialized. */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
