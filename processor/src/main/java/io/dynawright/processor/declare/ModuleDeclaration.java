package io.dynawright.processor.declare;

import java.util.List;

/**
 * All that a module stores, as written.
 *
 * @param name the module's, as the option gives it
 * @param tables in the order of their entities' names
 * @param documents those that the tables hold, and those that these hold
 * @param repositories the interfaces over repositories, in the order of their names
 */
public record ModuleDeclaration(
        String name,
        List<Found<TableDeclaration>> tables,
        List<Found<DocumentDeclaration>> documents,
        List<RepositoryDeclaration> repositories) {

    /** Copies the lists. */
    public ModuleDeclaration {
        tables = List.copyOf(tables);
        documents = List.copyOf(documents);
        repositories = List.copyOf(repositories);
    }

    /** The name of the stack that a table belongs to. */
    public String stackOf(TableDeclaration table) {
        return table.stack().map(stack -> stack.name().value()).orElse(name);
    }
}
