package io.dynawright.processor.check;

import io.dynawright.processor.declare.ForeignMark;
import io.dynawright.processor.declare.UnmarkedClass;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.TypeProblems;
import io.dynawright.processor.problem.VariantProblems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A class with annotations of ours and no table of ours: with another library's table it imported the wrong one, with
 * indexes or settings it forgot it. With keys alone it is the superclass of an entity, and right.
 */
public final class UnmarkedClassRule {

    private static final Set<String> OF_DEPLOYMENT = Set.of("TableSettings", "Stack");

    private UnmarkedClassRule() {}

    /** The problem with the class, if there is one. */
    public static List<Problem> check(UnmarkedClass type) {
        Optional<Problem> wrongTable = type.foreign().stream()
                .filter(ForeignAnnotations::isTable)
                .findFirst()
                .map(mark -> wrongTable(type, mark));
        Optional<Problem> noTable = type.marks().stream().findFirst().map(mark -> noTable(type, mark));
        Stream<Problem> keys = type.keys().stream()
                .map(key -> VariantProblems.keyOfDocument(key.spot(), key.member(), key.annotation(), type.name()));
        return Stream.concat(wrongTable.or(() -> noTable).stream(), keys).toList();
    }

    private static Problem noTable(UnmarkedClass type, Written<String> mark) {
        return OF_DEPLOYMENT.contains(mark.value())
                ? TypeProblems.noTableToDeploy(mark.spot(), type.name(), mark.value())
                : TypeProblems.noTable(mark.spot(), type.name(), mark.value());
    }

    private static Problem wrongTable(UnmarkedClass type, ForeignMark mark) {
        return TypeProblems.unmarkedTable(mark.spot(), type.name(), mark.shortName(), ForeignAnnotations.library(mark));
    }
}
