package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import io.dynawright.error.TableAlreadyExistsException;
import io.dynawright.error.TableMismatchException;
import io.dynawright.error.TableNotFoundException;
import io.dynawright.error.Target;
import io.dynawright.schema.TableDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/**
 * Creates a table that does not exist, as {@link CreateTableOperation} does, and looks whether programs can work with one
 * that does.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeTable.html">DescribeTable</a>
 */
public final class EnsureTableOperation extends StepwiseOperation<TableDefinition>
        implements WriteOperation<TableDefinition> {

    private final TableChoice choice;
    private final TableAgreement agreement;

    private EnsureTableOperation(TableChoice choice, TableAgreement agreement) {
        this.choice = choice;
        this.agreement = agreement;
    }

    /**
     * Ensures the table that is defined so, but for what the options leave out.
     *
     * @param agreement compares a table that exists
     */
    public static EnsureTableOperation of(
            TableDefinition table, UnaryOperator<CreateTableOptions> options, TableAgreement agreement) {
        return new EnsureTableOperation(TableChoice.of("ensureTable", table, options), agreement);
    }

    @Override
    public Target target() {
        return choice.target();
    }

    /** The first request that it makes: it asks for the table. */
    @Override
    public DescribeTableRequest toRequest(OperationContext context) {
        return describe(physical(context)).toRequest(context);
    }

    private String physical(OperationContext context) {
        return context.tableName(choice.table().name());
    }

    private DescribeTableOperation describe(String physical) {
        return new DescribeTableOperation(choice.table().name(), physical);
    }

    @Override
    Step<TableDefinition> begin(OperationContext context) {
        String physical = physical(context);
        return new Step.Ask<>(
                describe(physical), 0, found -> awaited(physical, found), error -> create(physical, error));
    }

    private Step<TableDefinition> create(String physical, DynawrightException missing) {
        if (!(missing instanceof TableNotFoundException)) {
            throw missing;
        }
        return new Step.Ask<>(new CreateTableOperation(choice), 0, Step.Done::new, error -> {
            if (error instanceof TableAlreadyExistsException) {
                // Somebody else was quicker.
                return await(physical);
            }
            throw error;
        });
    }

    private Step<TableDefinition> awaited(String physical, TableDescription found) {
        return found.tableStatus() == TableStatus.CREATING ? await(physical) : compare(physical, found);
    }

    private Step<TableDefinition> await(String physical) {
        return Step.of(new AwaitTableOperation(target(), physical, TableGoal.Status.ACTIVE))
                .then(name -> Step.of(describe(name)))
                .then(found -> compare(physical, found));
    }

    private Step<TableDefinition> compare(String physical, TableDescription found) {
        if (choice.timeToLive().isEmpty()) {
            requireAgreement(found, Optional.empty());
            return new Step.Done<>(choice.table());
        }
        return Step.of(new DescribeTimeToLiveOperation(choice.table().name(), physical))
                .then(timeToLive -> {
                    requireAgreement(found, Optional.of(timeToLive));
                    return enable(physical, timeToLive);
                });
    }

    private void requireAgreement(TableDescription found, Optional<TimeToLiveDescription> timeToLive) {
        List<String> differences = agreement.differences(choice.table(), found, timeToLive);
        if (!differences.isEmpty()) {
            throw new TableMismatchException(differences, target());
        }
    }

    private Step<TableDefinition> enable(String physical, TimeToLiveDescription timeToLive) {
        Step<String> enabled = timeToLive.timeToLiveStatus() == TimeToLiveStatus.DISABLED
                ? new TableCreation(choice).enableTimeToLive(physical)
                : new Step.Done<>(physical);
        return enabled.then(name -> new Step.Done<>(choice.table()));
    }
}
