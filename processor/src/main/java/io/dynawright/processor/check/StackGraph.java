package io.dynawright.processor.check;

import io.dynawright.processor.declare.ModuleDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Spot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which stack of a module depends on which.
 *
 * @param edges by the names of stacks: the names that they depend on, with the first place that says so. All tables of a
 *     stack have a say in that
 */
record StackGraph(SortedMap<String, SortedMap<String, Spot>> edges) {

    static StackGraph of(ModuleDeclaration module) {
        SortedMap<String, SortedMap<String, Spot>> edges = new TreeMap<>();
        module.tables().forEach(found -> {
            TableDeclaration table = found.declaration();
            SortedMap<String, Spot> own = edges.computeIfAbsent(module.stackOf(table), stack -> new TreeMap<>());
            table.stack().stream()
                    .flatMap(stack -> stack.dependsOn().stream())
                    .forEach((Written<String> other) -> own.putIfAbsent(other.value(), other.spot()));
        });
        return new StackGraph(edges);
    }

    /** The stacks that tables belong to. */
    List<String> stacks() {
        return List.copyOf(edges.keySet());
    }

    /** The first place that says that one stack depends on another, which it does. */
    Spot spot(String stack, String other) {
        SortedMap<String, Spot> own = Objects.requireNonNull(edges.get(stack), stack);
        return Objects.requireNonNull(own.get(other), other);
    }

    /** A shortest way along dependencies from a stack back to itself, with the stack at both ends. */
    Optional<List<String>> cycle(String stack) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> reached = new ArrayDeque<>(List.of(stack));
        while (!reached.isEmpty() && !cameFrom.containsKey(stack)) {
            String next = reached.remove();
            edges.getOrDefault(next, new TreeMap<>()).keySet().forEach(other -> {
                if (cameFrom.putIfAbsent(other, next) == null) {
                    reached.add(other);
                }
            });
        }
        return cameFrom.containsKey(stack) ? Optional.of(back(stack, cameFrom)) : Optional.empty();
    }

    private static List<String> back(String stack, Map<String, String> cameFrom) {
        List<String> cycle = new ArrayList<>(List.of(stack));
        do {
            cycle.add(0, cameFrom.get(cycle.get(0)));
        } while (!cycle.get(0).equals(stack));
        return cycle;
    }
}
