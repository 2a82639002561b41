package io.dynawright.error;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an error says besides what the call was about.
 *
 * @param problem what happened
 * @param advice what to do next; empty if the problem says it
 * @param facts what the context has of it, in order
 */
record Details(String problem, String advice, Map<String, String> facts) {

    static Details of(String problem) {
        return new Details(problem, "", Map.of());
    }

    Details advising(String next) {
        return new Details(problem, next, facts);
    }

    /** The same with one more fact. */
    Details with(String name, String fact) {
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.put(name, fact);
        return new Details(problem, advice, more);
    }

    /** The same with more facts. */
    Details with(Map<String, String> others) {
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.putAll(others);
        return new Details(problem, advice, more);
    }

    /** The problem of a call with this target, without advice. */
    String summary(Target target) {
        return target.isUnknown() ? problem : problem + " (" + target.describe() + ")";
    }

    String message(Target target) {
        return sentences(summary(target), advice);
    }

    /** One after the other; the last one has no full stop. */
    static String sentences(String first, String second) {
        if (second.isEmpty()) {
            return first;
        }
        return first + (first.endsWith(".") || first.endsWith("!") ? " " : ". ") + second;
    }
}
