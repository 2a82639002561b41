package io.dynawright.processor.check;

import io.dynawright.processor.declare.EvolutionDeclaration;
import io.dynawright.processor.declare.EvolutionDeclaration.Flaw;
import io.dynawright.processor.declare.EvolutionDeclaration.Upcaster;
import io.dynawright.processor.declare.EvolutionDeclaration.Version;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.problem.EvolutionProblems;
import io.dynawright.processor.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** From each version that is read, one method of the right form brings items to the next. */
final class UpcastRule implements TableRule {

    /** More versions than anybody names one by one. */
    private static final long MOST_NAMED = 100;

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        EvolutionDeclaration evolution = table.evolution();
        evolution.upcasters().forEach(upcaster -> checkForm(upcaster, problems));
        evolution
                .version()
                .ifPresentOrElse(
                        version -> checkChain(table, version, problems),
                        () -> evolution.upcasters().stream()
                                .map(upcaster -> EvolutionProblems.upcasterWithoutVersion(
                                        upcaster.spot(), upcaster.method(), table.name()))
                                .forEach(problems));
    }

    private static void checkForm(Upcaster upcaster, Consumer<Problem> problems) {
        if (!upcaster.flaws().isEmpty()) {
            String found = upcaster.flaws().stream().sorted().map(Flaw::text).collect(Collectors.joining(", "));
            problems.accept(EvolutionProblems.unfitUpcaster(upcaster.spot(), upcaster.method(), found));
        }
    }

    private static void checkChain(TableDeclaration table, Version version, Consumer<Problem> problems) {
        Map<Long, String> first = new HashMap<>();
        for (Upcaster upcaster : table.evolution().upcasters()) {
            String other = first.putIfAbsent(upcaster.from().value(), upcaster.method());
            if (other == null) {
                checkRange(upcaster, version, problems);
            } else {
                problems.accept(EvolutionProblems.secondUpcaster(
                        upcaster.from().spot(), upcaster.method(), other, from(upcaster)));
            }
        }
        long current = version.current().value();
        List<String> missing = LongStream.range(Math.max(1, version.oldest().value()), current)
                .filter(from -> !first.containsKey(from))
                .limit(MOST_NAMED)
                .mapToObj(Long::toString)
                .toList();
        if (!missing.isEmpty()) {
            problems.accept(EvolutionProblems.missingUpcasters(
                    version.current().spot(), table.name(), Long.toString(current), missing));
        }
    }

    private static void checkRange(Upcaster upcaster, Version version, Consumer<Problem> problems) {
        long from = upcaster.from().value();
        long current = version.current().value();
        long oldest = version.oldest().value();
        if (from < 1 || from >= current) {
            problems.accept(EvolutionProblems.upcasterOutsideVersions(
                    upcaster.from().spot(), upcaster.method(), from(upcaster), Long.toString(current)));
        } else if (from < oldest) {
            problems.accept(EvolutionProblems.upcasterOfUnreadVersion(
                    upcaster.from().spot(), upcaster.method(), from(upcaster), Long.toString(oldest)));
        }
    }

    private static String from(Upcaster upcaster) {
        return Long.toString(upcaster.from().value());
    }
}
