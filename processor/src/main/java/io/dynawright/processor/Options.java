package io.dynawright.processor;

import io.dynawright.processor.declare.AsyncRepository;
import io.dynawright.processor.declare.Naming;
import io.dynawright.processor.problem.InfrastructureProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import io.dynawright.processor.read.EnhancedVocabulary;
import io.dynawright.processor.read.OwnVocabulary;
import io.dynawright.processor.read.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What users set for a whole compilation with {@code -A}.
 *
 * @param warnsWithoutCatchAll whether a table without a {@code @CatchAll} is warned of
 * @param readsEnhancedAnnotations whether the annotations of the AWS enhanced client are taken for ours
 * @param naming which types tables that do not say so have generated, and how they are called
 * @param module the name of the module, if files are to be written about it
 * @param lock the path of the file that tells what was stored before, if there is one to compare with
 */
record Options(
        boolean warnsWithoutCatchAll,
        boolean readsEnhancedAnnotations,
        Naming naming,
        Optional<String> module,
        Optional<String> lock) {

    private static final String PREFIX = "dynawright.";
    private static final String WARN_WITHOUT_CATCH_ALL = PREFIX + "warnWithoutCatchAll";
    private static final String ENHANCED_ANNOTATIONS = PREFIX + "enhancedAnnotations";
    private static final String ASYNC_REPOSITORIES = PREFIX + "asyncRepositories";
    private static final String GENERATED_NAMES = PREFIX + "names";
    private static final String MODULE = PREFIX + "module";
    private static final String LOCK = PREFIX + "lock";

    /** What a stack can be called in CloudFormation: the tables of a module are in the stack of its name. */
    private static final Pattern MODULE_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,127}");

    /** The names of those that are true or false, and what counts of one that is not given. */
    private static final Map<String, String> DEFAULTS =
            Map.of(WARN_WITHOUT_CATCH_ALL, "false", ENHANCED_ANNOTATIONS, "false", ASYNC_REPOSITORIES, "true");

    private static final List<String> VALUES = List.of("true", "false");

    /** All names. */
    static final Set<String> NAMES = Stream.concat(DEFAULTS.keySet().stream(), Stream.of(GENERATED_NAMES, MODULE, LOCK))
            .collect(Collectors.toUnmodifiableSet());

    /** An option belongs to no place in the source. */
    private static final Spot NOWHERE = () -> 0;

    /** The options among those of all processors. */
    static Options of(Map<String, String> given) {
        Map<String, String> all = new HashMap<>();
        DEFAULTS.forEach((name, value) -> all.put(name, given.getOrDefault(name, value)));
        return new Options(
                isTrue(all, WARN_WITHOUT_CATCH_ALL),
                isTrue(all, ENHANCED_ANNOTATIONS),
                new Naming(
                        isTrue(all, ASYNC_REPOSITORIES) ? AsyncRepository.GENERATED : AsyncRepository.OMITTED,
                        Map.of(),
                        names(given).map(NamesOption::patterns).orElse(Map.of())),
                text(given, MODULE).filter(name -> MODULE_NAME.matcher(name).matches()),
                text(given, LOCK));
    }

    private static Optional<String> text(Map<String, String> given, String name) {
        return Optional.ofNullable(given.get(name)).filter(text -> !text.isBlank());
    }

    /** Whether all tables of the module are looked at together. */
    boolean looksAtModule() {
        return module.isPresent() || lock.isPresent();
    }

    /** The annotations that count. */
    Vocabulary vocabulary(ProcessingEnvironment environment) {
        OwnVocabulary own = new OwnVocabulary(naming);
        return readsEnhancedAnnotations
                ? new EnhancedVocabulary(environment.getElementUtils(), environment.getTypeUtils(), own)
                : own;
    }

    private static Optional<NamesOption> names(Map<String, String> given) {
        return given.containsKey(GENERATED_NAMES)
                ? Optional.of(NamesOption.of(Objects.requireNonNullElse(given.get(GENERATED_NAMES), "")))
                : Optional.empty();
    }

    private static boolean isTrue(Map<String, String> options, String name) {
        return "true".equals(options.get(name));
    }

    /** What is wrong with those that are meant for Dynawright. */
    static List<Problem> check(Map<String, String> given) {
        List<Problem> problems = new ArrayList<>();
        new TreeMap<>(given).forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !NAMES.contains(name)) {
                problems.add(InfrastructureProblems.unknownOption(
                        NOWHERE, name, NAMES.stream().sorted().toList()));
            } else if (DEFAULTS.containsKey(name) && !VALUES.contains(String.valueOf(value))) {
                problems.add(InfrastructureProblems.invalidOption(
                        NOWHERE, name, String.valueOf(value), otherThanDefault(name)));
            }
        });
        names(given).ifPresent(names -> problems.addAll(names.problems()));
        if (given.containsKey(MODULE) && of(given).module().isEmpty()) {
            problems.add(InfrastructureProblems.invalidModule(NOWHERE, String.valueOf(given.get(MODULE))));
        }
        return problems;
    }

    /** The value that is worth writing. */
    private static String otherThanDefault(String name) {
        return VALUES.stream()
                .filter(value -> !value.equals(DEFAULTS.get(name)))
                .findFirst()
                .orElseThrow();
    }
}
