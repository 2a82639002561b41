package io.dynawright.processor.publish.iam;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.MethodActions;
import io.dynawright.processor.declare.MethodActions.Action;
import io.dynawright.processor.declare.PolicyNames;
import io.dynawright.processor.declare.RepositoryMethod;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.Projected;
import io.dynawright.processor.model.RepositoryModel;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.publish.iam.Statement.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the methods of an interface over a repository ask of DynamoDB, and no more. Where it may touch certain partition
 * keys alone, that holds of the table and of those indexes that have its partition key: of another index DynamoDB
 * compares the index's own.
 */
record InterfacePolicy(TableModel table, RepositoryModel repository) {

    private static final String LEADING_KEYS = "dynamodb:LeadingKeys";

    Policy policy() {
        return new Policy(
                PolicyNames.file(repository.type()),
                PolicyNames.id(repository.type()),
                "Does what " + repository.type().qualifiedName() + " declares, on table " + table.tableName(),
                table,
                statements());
    }

    private List<Statement> statements() {
        List<String> keys = leadingKeys();
        List<Statement> statements = new ArrayList<>();
        if (!ofTable().isEmpty()) {
            statements.add(within(keys, Statement.of("Table", Actions.of(ofTable()), new Target.Table())));
        }
        if (keys.isEmpty()) {
            addQuery("Indexes", index -> true, List.of(), statements);
        } else {
            addQuery("IndexesOfItsPartitionKey", this::hasPartitionKeyOfTable, keys, statements);
            addQuery("IndexesOfOtherPartitionKeys", index -> !hasPartitionKeyOfTable(index), List.of(), statements);
        }
        EncryptionKey.ofCaller(table).ifPresent(statements::add);
        return statements;
    }

    private void addQuery(String id, Predicate<Index> kind, List<String> keys, List<Statement> statements) {
        Target[] targets = table.indexes().stream()
                .filter(kind)
                .filter(this::isQueried)
                .map(index -> new Target.OfIndex(index.name()))
                .toArray(Target[]::new);
        if (targets.length > 0) {
            statements.add(within(keys, Statement.of(id, Actions.of(List.of(Action.QUERY)), targets)));
        }
    }

    private static Statement within(List<String> keys, Statement statement) {
        return keys.isEmpty()
                ? statement
                : statement.provided(new Condition("ForAllValues:StringEquals", LEADING_KEYS, keys));
    }

    /** Of an index, only one that does not hold whole items has them read from the table. */
    private Set<Action> ofTable() {
        Set<Action> actions = new TreeSet<>();
        for (RepositoryMethod method : repository.methods()) {
            boolean isOfWholeItems = table.indexes().stream()
                    .anyMatch(index -> index.queryMethod().equals(method.name()) && holdsWholeItems(index));
            if (!isOfWholeItems) {
                actions.addAll(actionsOf(method).ofTable());
            }
        }
        return actions;
    }

    private MethodActions actionsOf(RepositoryMethod method) {
        MethodActions actions = MethodActions.of(method);
        return table.evolves() ? actions.onOlderForms() : actions;
    }

    /** By the method that is named after it, or by one that chooses among those that give whole items. */
    private boolean isQueried(Index index) {
        return repository.methods().stream()
                .anyMatch(method -> switch (MethodActions.of(method).queried()) {
                    case NONE -> false;
                    case ITS_OWN -> method.name().equals(index.queryMethod());
                    case ANY -> holdsWholeItems(index);
                });
    }

    /** What a local index does not hold, DynamoDB takes from the table. */
    private static boolean holdsWholeItems(Index index) {
        return index instanceof Index.Local || index.projection() instanceof Projected.All;
    }

    private boolean hasPartitionKeyOfTable(Index index) {
        return index.key().partition().equals(List.of(table.key().partition()));
    }

    /** Those that are given, or all that an enum has. What asks for no partition key cannot be kept to any. */
    private List<String> leadingKeys() {
        boolean canCompare = repository.methods().stream()
                .allMatch(method -> MethodActions.of(method).hasPartitionKey());
        if (!canCompare || !repository.leadingKeys().isEmpty()) {
            return repository.leadingKeys();
        }
        return table.key().partition().codec() instanceof CodecRef.EnumOf constants
                ? constants.texts().texts()
                : List.of();
    }
}
