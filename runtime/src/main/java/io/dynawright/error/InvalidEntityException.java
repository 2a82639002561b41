package io.dynawright.error;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An entity breaks its own constraints. It was found before anything was sent.
 *
 * <p>{@link #context()} adds {@code violation.<path>} with what is wanted, for each path that has violations.
 */
public final class InvalidEntityException extends DynawrightException {

    private static final long serialVersionUID = 2L;

    private final transient List<Violation> violations;

    /** All that is wrong with it. */
    public InvalidEntityException(List<Violation> violations, Target target) {
        super(details(violations), target, null);
        this.violations = List.copyOf(violations);
    }

    private static Details details(List<Violation> violations) {
        Details details = Details.of(violations.stream()
                        .map(violation -> violation.path() + " " + violation.message())
                        .collect(Collectors.joining("; ")))
                .advising("Nothing was sent: correct these values, and write the item again");
        for (Violation violation : violations) {
            String name = "violation." + violation.path();
            String before = details.facts().get(name);
            details = details.with(name, before == null ? violation.message() : before + "; " + violation.message());
        }
        return details;
    }

    /** All violations, in the order of the entity's attributes; lost when the exception was serialized. */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
