package io.dynawright.processor.model;

import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Javadoc;
import java.util.List;
import java.util.Optional;

/**
 * All that a module stores: what its documents, templates and policies are made from. Valid by construction.
 *
 * @param name the module's, as the option gives it
 * @param tables in the order of their names, and of their entities' where those are the same
 * @param stacks in the order in which they can be deployed
 * @param documents the documents that tables and documents hold, also those of other modules, in the order of their names
 * @param repositories the user's interfaces over repositories of these tables, in the order of their names
 */
public record ModuleModel(
        String name,
        List<TableEntry> tables,
        List<StackModel> stacks,
        List<DocumentEntry> documents,
        List<RepositoryModel> repositories) {

    /** Copies the lists. */
    public ModuleModel {
        tables = List.copyOf(tables);
        stacks = List.copyOf(stacks);
        documents = List.copyOf(documents);
        repositories = List.copyOf(repositories);
    }

    /** The document that this codec reads and writes. */
    public Optional<DocumentEntry> document(JavaType.Declared codec) {
        return documents.stream()
                .filter(entry -> entry.model().storing().equals(codec))
                .findFirst();
    }

    /** The interfaces over the repositories of a table, in their order. */
    public List<RepositoryModel> repositories(TableModel table) {
        return repositories.stream()
                .filter(repository -> repository.entity().equals(table.entity()))
                .toList();
    }

    /** The tables of a stack, in their order. */
    public List<TableEntry> tables(StackModel stack) {
        return tables.stream()
                .filter(entry -> entry.stack().equals(stack.name()))
                .toList();
    }

    /**
     * A table, and what is said about it.
     *
     * @param stack the name of the stack that it belongs to
     */
    public record TableEntry(TableModel model, String stack, Javadoc javadoc) {}

    /** A document, and what is said about it. */
    public record DocumentEntry(DocumentModel model, Javadoc javadoc) {}
}
