package io.dynawright.processor;

import io.dynawright.processor.check.DiscriminatorUseRule;
import io.dynawright.processor.check.EvolutionUseRule;
import io.dynawright.processor.check.UnmarkedClassRule;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.read.DiscriminatorReader;
import io.dynawright.processor.read.EvolutionUseReader;
import io.dynawright.processor.read.TableReader;
import io.dynawright.processor.read.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds our annotations where the one is missing that gives them a meaning: no entity would ever report them. */
record LooseMarks(Marked marks, Vocabulary vocabulary) {

    /** What makes no sense without a table. */
    private static final List<String> OF_TABLES = List.of(
            "io.dynawright.annotation.PartitionKey",
            "io.dynawright.annotation.SortKey",
            "io.dynawright.annotation.Index",
            "io.dynawright.annotation.Indexes",
            "io.dynawright.annotation.LocalIndex",
            "io.dynawright.annotation.LocalIndexes",
            "io.dynawright.annotation.TableSettings",
            "io.dynawright.annotation.Stack");

    /** What makes no sense without a sealed type. */
    private static final List<String> OF_SEALED_TYPES =
            List.of("io.dynawright.annotation.Discriminator", "io.dynawright.annotation.DiscriminatorValue");

    /** What makes no sense without a table, and on classes without a sealed type. */
    private static final List<String> OF_EVOLUTION = List.of(
            "io.dynawright.annotation.SchemaVersion",
            "io.dynawright.annotation.Upcast",
            "io.dynawright.annotation.FormerName");

    /** The annotations that are looked for. */
    static Stream<String> annotations() {
        return Stream.of(OF_TABLES, OF_SEALED_TYPES, OF_EVOLUTION).flatMap(List::stream);
    }

    /** The problems by the class that has them. */
    Map<TypeElement, List<Problem>> problems() {
        Map<TypeElement, List<Problem>> problems = new LinkedHashMap<>();
        marked(OF_TABLES)
                .filter(type -> !TableReader.isTable(type))
                .forEach(type -> add(problems, type, UnmarkedClassRule.check(TableReader.readUnmarked(type))));
        marked(OF_SEALED_TYPES)
                .forEach(type -> add(problems, type, DiscriminatorUseRule.check(DiscriminatorReader.read(type))));
        EvolutionUseReader evolutions = new EvolutionUseReader(vocabulary);
        marked(OF_EVOLUTION).forEach(type -> add(problems, type, EvolutionUseRule.check(evolutions.read(type))));
        return problems;
    }

    private static void add(Map<TypeElement, List<Problem>> problems, TypeElement type, List<Problem> found) {
        problems.computeIfAbsent(type, key -> new ArrayList<>()).addAll(found);
    }

    /** The classes that bear one of these, on themselves or on a member. */
    private Stream<TypeElement> marked(List<String> annotations) {
        Set<TypeElement> marked = new LinkedHashSet<>();
        for (String annotation : annotations) {
            for (Element element : marks.with(annotation)) {
                Element type = element instanceof TypeElement ? element : element.getEnclosingElement();
                if (type instanceof TypeElement found) {
                    marked.add(found);
                }
            }
        }
        return marked.stream();
    }
}
