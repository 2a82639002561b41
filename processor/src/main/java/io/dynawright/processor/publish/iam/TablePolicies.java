package io.dynawright.processor.publish.iam;

import io.dynawright.processor.declare.MethodActions.Action;
import io.dynawright.processor.declare.ResourceIds;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The policies of a table as a whole: what its repositories can do, divided into what reads and what writes, and what
 * those need who deploy the table. Who reads and writes has the first two; writing has what it takes by itself, as the
 * reading of an item after an update that is made exactly once. The third allows nothing about items.
 */
final class TablePolicies {

    /** A check of a transaction tells of the item that it is about. */
    private static final List<Action> READ =
            List.of(Action.BATCH_GET_ITEM, Action.CONDITION_CHECK_ITEM, Action.GET_ITEM, Action.QUERY, Action.SCAN);

    private static final List<Action> WRITE = List.of(
            Action.BATCH_WRITE_ITEM,
            Action.CONDITION_CHECK_ITEM,
            Action.DELETE_ITEM,
            Action.GET_ITEM,
            Action.PUT_ITEM,
            Action.UPDATE_ITEM);

    /** What comparing a deployed table with its declaration takes. */
    private static final List<String> CHECK =
            List.of("DescribeContinuousBackups", "DescribeTable", "DescribeTimeToLive", "ListTagsOfResource");

    private static final List<String> MANAGE = List.of(
            "CreateTable",
            "DeleteTable",
            "TagResource",
            "UntagResource",
            "UpdateContinuousBackups",
            "UpdateTable",
            "UpdateTimeToLive");

    private static final List<String> MANAGE_REPLICAS = List.of("CreateTableReplica", "DeleteTableReplica");

    private TablePolicies() {}

    static List<Policy> of(TableModel table) {
        return List.of(read(table), write(table), admin(table));
    }

    private static Policy read(TableModel table) {
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of("Table", Actions.of(READ), new Target.Table()));
        if (!table.indexes().isEmpty()) {
            statements.add(Statement.of(
                    "Indexes",
                    Actions.of(List.of(Action.QUERY)),
                    table.indexes().stream()
                            .map(Index::name)
                            .map(Target.OfIndex::new)
                            .toArray(Target[]::new)));
        }
        EncryptionKey.ofCaller(table).ifPresent(statements::add);
        return policy(table, "Read", "Reads the items of table " + table.tableName(), statements);
    }

    private static Policy write(TableModel table) {
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of("Table", Actions.of(WRITE), new Target.Table()));
        EncryptionKey.ofCaller(table).ifPresent(statements::add);
        return policy(table, "Write", "Writes the items of table " + table.tableName(), statements);
    }

    private static Policy admin(TableModel table) {
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of("Check", Actions.named(CHECK), new Target.Table()));
        statements.add(Statement.of("List", Actions.named(List.of("ListTables")), new Target.Anything()));
        List<String> manage = table.settings().replicas().isGlobal()
                ? Stream.concat(MANAGE.stream(), MANAGE_REPLICAS.stream()).toList()
                : MANAGE;
        statements.add(Statement.of("Manage", Actions.named(manage), new Target.Table()));
        EncryptionKey.ofAdmin(table).ifPresent(statements::add);
        return policy(
                table,
                "Admin",
                "Makes, compares, changes and deletes table " + table.tableName() + ", and sees none of its items",
                statements);
    }

    private static Policy policy(TableModel table, String level, String description, List<Statement> statements) {
        return new Policy(
                table.tableName() + "." + level.toLowerCase(Locale.ROOT),
                ResourceIds.cloudFormation(table.tableName()) + level,
                description,
                table,
                statements);
    }
}
