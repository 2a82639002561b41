package io.dynawright.processor.publish.jsonschema;

import io.dynawright.processor.declare.Constraint;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says in the expressions of ECMA-262, which JSON Schema has, what an expression of Java says. */
final class EcmaPatterns {

    /**
     * What the two languages do not have in common: flags and other groups than those that look ahead or capture nothing,
     * possessive quantifiers, intersections of classes, and letters after a backslash with another meaning.
     */
    private static final Pattern FOREIGN = Pattern.compile(
            "\\(\\?(?![:=!])|[*+?}]\\+|&&|\\[[^\\]]*\\[|\\\\[^dDwWsSbBnrtfu1-9^$.*+?()\\[\\]{}|/\\\\-]");

    private EcmaPatterns() {}

    /** The expression, which matches all of a text; empty if there is none that is sure to mean the same. */
    static Optional<String> of(Constraint.Pattern pattern) {
        return pattern.flags().isEmpty() && !FOREIGN.matcher(pattern.regexp()).find()
                ? Optional.of("^(?:" + pattern.regexp() + ")$")
                : Optional.empty();
    }
}
