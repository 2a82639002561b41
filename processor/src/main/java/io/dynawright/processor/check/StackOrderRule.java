package io.dynawright.processor.check;

import io.dynawright.processor.declare.ModuleDeclaration;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import io.dynawright.processor.problem.StackProblems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Stacks can be told apart, depend on stacks that there are, and can be deployed one after the other. */
final class StackOrderRule implements ModuleRule {

    @Override
    public void check(ModuleDeclaration module, Consumer<Problem> problems) {
        StackGraph graph = StackGraph.of(module);
        checkNames(module, problems);
        graph.edges()
                .forEach((stack, dependencies) -> dependencies.forEach((other, spot) -> {
                    if (!graph.edges().containsKey(other)) {
                        Optional<String> meant = Suggestions.nearest(other, graph.stacks());
                        problems.accept(StackProblems.unknownStack(spot, stack, other, meant, graph.stacks()));
                    }
                }));
        checkCycles(graph, problems);
    }

    private static void checkNames(ModuleDeclaration module, Consumer<Problem> problems) {
        Map<String, String> firsts = new HashMap<>();
        if (module.tables().stream()
                .anyMatch(found -> found.declaration().stack().isEmpty())) {
            firsts.put(module.name().toLowerCase(Locale.ROOT), module.name());
        }
        module.tables().stream()
                .flatMap(found -> found.declaration().stack().stream())
                .forEach(stack -> {
                    String name = stack.name().value();
                    String first = firsts.computeIfAbsent(name.toLowerCase(Locale.ROOT), lower -> name);
                    if (!first.equals(name)) {
                        problems.accept(StackProblems.stackNamesDifferInCase(
                                stack.name().spot(), name, first));
                    }
                });
    }

    /** One cycle for all the stacks that are in it. */
    private static void checkCycles(StackGraph graph, Consumer<Problem> problems) {
        Set<String> told = new HashSet<>();
        for (String stack : graph.stacks()) {
            Optional<List<String>> cycle = told.contains(stack) ? Optional.empty() : graph.cycle(stack);
            cycle.ifPresent(names -> {
                told.addAll(names);
                problems.accept(problem(graph, names));
            });
        }
    }

    private static Problem problem(StackGraph graph, List<String> cycle) {
        Spot spot = graph.spot(cycle.get(0), cycle.get(1));
        return cycle.size() == 2 ? StackProblems.dependsOnItself(spot, cycle.get(0)) : StackProblems.cycle(spot, cycle);
    }
}
