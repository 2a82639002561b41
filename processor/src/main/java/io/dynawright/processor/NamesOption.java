package io.dynawright.processor;

import io.dynawright.processor.declare.Artefact;
import io.dynawright.processor.declare.Identifiers;
import io.dynawright.processor.declare.NamePattern;
import io.dynawright.processor.problem.InfrastructureProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code -Adynawright.names=repository=*Dao,schema=*Table} says: how the generated types of all tables are called.
 *
 * @param patterns what can be used of it
 * @param problems what is wrong with the rest
 */
record NamesOption(Map<Artefact, NamePattern> patterns, List<Problem> problems) {

    /** An option belongs to no place in the source. */
    private static final Spot NOWHERE = () -> 0;

    private static final List<String> WORDS =
            Arrays.stream(Artefact.values()).map(Artefact::text).toList();

    /** The option with this value. */
    static NamesOption of(String value) {
        NamesOption option = new NamesOption(new EnumMap<>(Artefact.class), new ArrayList<>());
        for (String entry : value.split(",", -1)) {
            option.add(entry.strip());
        }
        option.separate();
        return option;
    }

    private void add(String entry) {
        int separator = entry.indexOf('=');
        if (separator < 0) {
            problems.add(InfrastructureProblems.malformedNames(NOWHERE, entry));
            return;
        }
        String word = entry.substring(0, separator).strip();
        NamePattern pattern = new NamePattern(entry.substring(separator + 1).strip());
        artefact(word)
                .ifPresentOrElse(
                        artefact -> add(artefact, pattern),
                        () -> problems.add(InfrastructureProblems.unknownArtefact(NOWHERE, word, WORDS)));
    }

    private void add(Artefact artefact, NamePattern pattern) {
        String word = artefact.text();
        if (patterns.containsKey(artefact)) {
            problems.add(InfrastructureProblems.namedTwice(NOWHERE, word));
        } else if (!pattern.hasOneStar() || !Identifiers.isTypeName(pattern.nameFor("Entity"))) {
            problems.add(InfrastructureProblems.invalidPattern(
                    NOWHERE, word, pattern.text(), artefact.usual().text()));
        } else {
            patterns.put(artefact, pattern);
        }
    }

    private static Optional<Artefact> artefact(String word) {
        return Arrays.stream(Artefact.values())
                .filter(artefact -> artefact.text().equals(word))
                .findFirst();
    }

    /** Two types of every table cannot have one name; those that would get it keep their usual ones. */
    private void separate() {
        for (NamePattern pattern : List.copyOf(patterns.values())) {
            List<Artefact> alike = Arrays.stream(Artefact.values())
                    .filter(artefact ->
                            patterns.getOrDefault(artefact, artefact.usual()).equals(pattern))
                    .toList();
            if (alike.size() > 1) {
                problems.add(InfrastructureProblems.samePattern(
                        NOWHERE, alike.stream().map(Artefact::text).toList(), pattern.text()));
                patterns.keySet().removeAll(alike);
            }
        }
    }
}
