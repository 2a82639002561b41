package io.dynawright.operation;

import io.dynawright.error.Target;
import io.dynawright.schema.DeclaredTable;
import io.dynawright.schema.EntitySchema;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Learns whether DynamoDB can be reached, and how tables are, with DescribeTable and, where it matters,
 * DescribeTimeToLive; without tables with ListTables. What goes wrong on the way is a part of what it learns: it fails
 * only if its thread is interrupted. {@code Dynawright.check} makes a report of it.
 *
 * <p>For {@code Dynawright.drift} it asks for all that is set, with DescribeContinuousBackups and ListTagsOfResource
 * too.
 *
 * <p>The first table is asked for alone. Over an asynchronous client the others follow four at a time, over a blocking one
 * after the other. Entities that share a table share its calls.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTable.html">DescribeTable</a>
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTimeToLive.html">
 *     DescribeTimeToLive</a>
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListTables.html">ListTables</a>
 */
public final class InspectOperation extends StepwiseOperation<Inspection> implements ReadOperation<Inspection> {

    private static final String CHECK = "check";

    private final String name;
    private final List<DeclaredTable> tables;
    private final InspectionDepth depth;

    private InspectOperation(String name, List<DeclaredTable> tables, InspectionDepth depth) {
        this.name = name;
        this.tables = tables;
        this.depth = depth;
    }

    /** An inspection of the tables of these entities, each once; if there are none, of the connection alone. */
    public static InspectOperation of(
            Collection<? extends EntitySchema<?>> schemas, UnaryOperator<CheckOptions> options) {
        List<EntitySchema<?>> distinct =
                List.<EntitySchema<?>>copyOf(schemas).stream().distinct().toList();
        return ofTables(distinct.stream().map(DeclaredTable::of).toList(), options);
    }

    /** An inspection of these tables, each once; if there are none, of the connection alone. */
    public static InspectOperation ofTables(Collection<DeclaredTable> tables, UnaryOperator<CheckOptions> options) {
        List<DeclaredTable> distinct = List.copyOf(tables).stream().distinct().toList();
        CheckOptions chosen = Options.configure(new CheckOptions(), options, () -> target(CHECK, distinct));
        return new InspectOperation(CHECK, distinct, chosen.depth());
    }

    /** An inspection of all that is set of these tables, each once; if there are none, of the connection alone. */
    public static InspectOperation ofSettings(Collection<DeclaredTable> tables) {
        return new InspectOperation(
                "drift", List.copyOf(tables).stream().distinct().toList(), InspectionDepth.ALL_SETTINGS);
    }

    @Override
    public Target target() {
        return target(name, tables);
    }

    private static Target target(String name, List<DeclaredTable> tables) {
        return TransactionOperation.target(
                name, tables.stream().map(table -> DescribeTableOperation.target(table.name())));
    }

    /** The first request that it makes. */
    @Override
    public DynamoDbRequest toRequest(OperationContext context) {
        if (tables.isEmpty()) {
            return new ListTablesOperation().toRequest(context);
        }
        String first = tables.get(0).name();
        return new DescribeTableOperation(first, context.tableName(first)).toRequest(context);
    }

    @Override
    Step<Inspection> begin(OperationContext context) {
        if (tables.isEmpty()) {
            return InspectionRun.reply(new ListTablesOperation())
                    .then(contact -> new Step.Done<>(new Inspection(contact, List.of())));
        }
        return InspectionRun.of(tables, depth, context).begin();
    }
}
