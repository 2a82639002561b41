package io.dynawright.operation;

import io.dynawright.error.Target;
import io.dynawright.schema.EntitySchema;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Learns whether DynamoDB can be reached, and how the tables of entities are, with DescribeTable and, where it matters,
 * DescribeTimeToLive; without entities with ListTables. What goes wrong on the way is a part of what it learns: it fails
 * only if its thread is interrupted. {@code Dynawright.check} makes a report of it.
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

    private final List<EntitySchema<?>> schemas;
    private final CheckOptions.TimeToLiveOf timeToLive;

    private InspectOperation(List<EntitySchema<?>> schemas, CheckOptions.TimeToLiveOf timeToLive) {
        this.schemas = schemas;
        this.timeToLive = timeToLive;
    }

    /** An inspection of the tables of these entities, each once; if there are none, of the connection alone. */
    public static InspectOperation of(
            Collection<? extends EntitySchema<?>> schemas, UnaryOperator<CheckOptions> options) {
        List<EntitySchema<?>> distinct =
                List.<EntitySchema<?>>copyOf(schemas).stream().distinct().toList();
        CheckOptions chosen = Options.configure(new CheckOptions(), options, () -> target(distinct));
        return new InspectOperation(distinct, chosen.timeToLive());
    }

    @Override
    public Target target() {
        return target(schemas);
    }

    private static Target target(List<EntitySchema<?>> schemas) {
        return TransactionOperation.target(
                "check", schemas.stream().map(schema -> DescribeTableOperation.target(schema.tableName())));
    }

    /** The first request that it makes. */
    @Override
    public DynamoDbRequest toRequest(OperationContext context) {
        if (schemas.isEmpty()) {
            return new ListTablesOperation().toRequest(context);
        }
        String first = schemas.get(0).tableName();
        return new DescribeTableOperation(first, context.tableName(first)).toRequest(context);
    }

    @Override
    Step<Inspection> begin(OperationContext context) {
        if (schemas.isEmpty()) {
            return InspectionRun.reply(new ListTablesOperation())
                    .then(contact -> new Step.Done<>(new Inspection(contact, List.of())));
        }
        return InspectionRun.of(schemas, timeToLive, context).begin();
    }
}
