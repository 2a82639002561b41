package io.dynawright.processor;

import io.dynawright.processor.problem.InfrastructureProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What users set for a whole compilation with {@code -A}.
 *
 * @param warnsWithoutCatchAll whether a table without a {@code @CatchAll} is warned of
 * @param readsEnhancedAnnotations whether the annotations of the AWS enhanced client are taken for ours
 */
record Options(boolean warnsWithoutCatchAll, boolean readsEnhancedAnnotations) {

    private static final String PREFIX = "dynawright.";
    private static final String WARN_WITHOUT_CATCH_ALL = PREFIX + "warnWithoutCatchAll";
    private static final String ENHANCED_ANNOTATIONS = PREFIX + "enhancedAnnotations";

    /** All names. */
    static final Set<String> NAMES = Set.of(WARN_WITHOUT_CATCH_ALL, ENHANCED_ANNOTATIONS);

    /** An option belongs to no place in the source. */
    private static final Spot NOWHERE = () -> 0;

    /** The options among those of all processors; what is not given is off. */
    static Options of(Map<String, String> given) {
        return new Options(isTrue(given, WARN_WITHOUT_CATCH_ALL), isTrue(given, ENHANCED_ANNOTATIONS));
    }

    private static boolean isTrue(Map<String, String> given, String name) {
        return "true".equals(given.get(name));
    }

    /** What is wrong with those that are meant for Dynawright. */
    static List<Problem> check(Map<String, String> given) {
        List<Problem> problems = new ArrayList<>();
        new TreeMap<>(given).forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !NAMES.contains(name)) {
                problems.add(InfrastructureProblems.unknownOption(
                        NOWHERE, name, NAMES.stream().sorted().toList()));
            } else if (NAMES.contains(name) && !Set.of("true", "false").contains(String.valueOf(value))) {
                problems.add(InfrastructureProblems.invalidOption(NOWHERE, name, String.valueOf(value)));
            }
        });
        return problems;
    }
}
