package io.dynawright.processor.model;

import io.dynawright.processor.declare.ModuleDeclaration;
import io.dynawright.processor.declare.StackDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.model.ModuleModel.DocumentEntry;
import io.dynawright.processor.model.ModuleModel.TableEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts together what a module stores, of declarations in which nothing is wrong. */
public final class ModuleResolver {

    private ModuleResolver() {}

    /** The model of a checked module. */
    public static ModuleModel resolve(ModuleDeclaration module) {
        List<TableEntry> entries = module.tables().stream()
                .map(found -> new TableEntry(
                        (TableModel) Resolver.resolve(found.declaration()),
                        module.stackOf(found.declaration()),
                        found.javadoc()))
                .sorted(Comparator.comparing((TableEntry entry) -> entry.model().tableName())
                        .thenComparing(entry -> entry.model().entity().qualifiedName()))
                .toList();
        List<DocumentEntry> held = module.documents().stream()
                .map(found -> new DocumentEntry((DocumentModel) Resolver.resolve(found.declaration()), found.javadoc()))
                .toList();
        List<RepositoryModel> repositories = module.repositories().stream()
                .map(RepositoryResolver::resolve)
                .filter(repository -> entries.stream()
                        .anyMatch(entry -> entry.model().entity().equals(repository.entity())))
                .toList();
        return new ModuleModel(module.name(), entries, stacks(module), held, repositories);
    }

    /** Each after those that it depends on, and in alphabetical order apart from that. */
    private static List<StackModel> stacks(ModuleDeclaration module) {
        Map<String, Set<String>> dependencies = new TreeMap<>();
        module.tables()
                .forEach(found -> dependencies
                        .computeIfAbsent(module.stackOf(found.declaration()), stack -> new TreeSet<>())
                        .addAll(found.declaration()
                                .stack()
                                .map(ModuleResolver::dependsOn)
                                .orElse(List.of())));
        List<StackModel> ordered = new ArrayList<>();
        Set<String> placed = new TreeSet<>();
        dependencies.keySet().forEach(stack -> place(stack, dependencies, placed, ordered));
        return ordered;
    }

    private static List<String> dependsOn(StackDeclaration stack) {
        return stack.dependsOn().stream().map(Written::value).toList();
    }

    private static void place(
            String stack, Map<String, Set<String>> dependencies, Set<String> placed, List<StackModel> ordered) {
        if (placed.add(stack)) {
            List<String> before = List.copyOf(dependencies.getOrDefault(stack, Set.of()));
            before.forEach(other -> place(other, dependencies, placed, ordered));
            ordered.add(new StackModel(stack, before));
        }
    }
}
