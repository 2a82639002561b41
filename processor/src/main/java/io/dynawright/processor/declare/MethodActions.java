package io.dynawright.processor.declare;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the methods of repositories ask of DynamoDB: the one table that policies are made from. What is not in it is the
 * query of an index, which is called after that.
 *
 * @param ofTable on the table
 * @param queried the indexes that it can query
 */
public record MethodActions(Set<Action> ofTable, Queried queried) {

    /**
     * A write in a transaction is allowed by the action of the single write. An update that is made exactly once is such
     * a one, and the item is read after it.
     */
    private static final Map<String, MethodActions> ALL = Map.ofEntries(
            Map.entry("put", onTable(Action.PUT_ITEM)),
            Map.entry("insert", onTable(Action.PUT_ITEM)),
            Map.entry("find", onTable(Action.GET_ITEM)),
            Map.entry("get", onTable(Action.GET_ITEM)),
            Map.entry("exists", onTable(Action.GET_ITEM)),
            Map.entry("delete", onTable(Action.DELETE_ITEM)),
            Map.entry("update", onTable(Action.UPDATE_ITEM, Action.GET_ITEM)),
            Map.entry("updateReturning", onTable(Action.UPDATE_ITEM, Action.GET_ITEM)),
            Map.entry("upsert", onTable(Action.UPDATE_ITEM, Action.GET_ITEM)),
            Map.entry("upsertReturning", onTable(Action.UPDATE_ITEM, Action.GET_ITEM)),
            Map.entry("tryPut", onTable(Action.PUT_ITEM)),
            Map.entry("tryInsert", onTable(Action.PUT_ITEM)),
            Map.entry("tryUpdate", onTable(Action.UPDATE_ITEM, Action.GET_ITEM)),
            Map.entry("tryDelete", onTable(Action.DELETE_ITEM)),
            Map.entry("findAll", onTable(Action.BATCH_GET_ITEM)),
            Map.entry("putAll", onTable(Action.BATCH_WRITE_ITEM)),
            Map.entry("putAllUnchecked", onTable(Action.BATCH_WRITE_ITEM)),
            Map.entry("deleteAll", onTable(Action.BATCH_WRITE_ITEM)),
            Map.entry("query", onTable(Action.QUERY)),
            Map.entry("scan", onTable(Action.SCAN)),
            Map.entry("backfill", onTable(Action.SCAN, Action.PUT_ITEM)));

    private static final String WHERE_METHOD = "where";

    private static final MethodActions WHERE = new MethodActions(Set.of(Action.GET_ITEM, Action.QUERY), Queried.ANY);

    /** With options it can be allowed to scan. */
    private static final MethodActions WHERE_WITH_OPTIONS =
            new MethodActions(Set.of(Action.GET_ITEM, Action.QUERY, Action.SCAN), Queried.ANY);

    /** An index that does not hold whole items can have them read from the table. */
    private static final MethodActions INDEX = new MethodActions(Set.of(Action.BATCH_GET_ITEM), Queried.ITS_OWN);

    /** Copies the set. */
    public MethodActions {
        ofTable = Set.copyOf(ofTable);
    }

    /** Which indexes a method queries. */
    public enum Queried {
        NONE,

        /** The one that it is named after. */
        ITS_OWN,

        /** One of those that give whole items, as the condition has it. */
        ANY
    }

    /** An action that IAM knows, without its prefix. */
    public enum Action {
        BATCH_GET_ITEM("BatchGetItem"),
        BATCH_WRITE_ITEM("BatchWriteItem"),
        CONDITION_CHECK_ITEM("ConditionCheckItem"),
        DELETE_ITEM("DeleteItem"),
        GET_ITEM("GetItem"),
        PUT_ITEM("PutItem"),
        QUERY("Query"),
        SCAN("Scan"),
        UPDATE_ITEM("UpdateItem");

        private final String text;

        Action(String text) {
            this.text = text;
        }

        /** As IAM writes it. */
        public String text() {
            return text;
        }
    }

    /** What this method asks. */
    public static MethodActions of(RepositoryMethod method) {
        if (method.name().equals(WHERE_METHOD)) {
            return method.parameters().size() == 1 ? WHERE : WHERE_WITH_OPTIONS;
        }
        return ALL.getOrDefault(method.name(), INDEX);
    }

    /** The methods that every repository may have. */
    public static Set<String> names() {
        return Stream.concat(ALL.keySet().stream(), Stream.of(WHERE_METHOD)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether what it asks for has a partition key: where IAM compares one, it compares that. */
    public boolean hasPartitionKey() {
        return !ofTable.contains(Action.SCAN) && queried != Queried.ANY;
    }

    /** The same on a table with items of older forms: an update writes such a one in today's before it changes it. */
    public MethodActions onOlderForms() {
        return ofTable.contains(Action.UPDATE_ITEM)
                ? new MethodActions(
                        Stream.concat(ofTable.stream(), Stream.of(Action.PUT_ITEM))
                                .collect(Collectors.toSet()),
                        queried)
                : this;
    }

    private static MethodActions onTable(Action... actions) {
        return new MethodActions(Set.of(actions), Queried.NONE);
    }
}
