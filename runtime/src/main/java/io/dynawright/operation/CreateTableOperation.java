package io.dynawright.operation;

import io.dynawright.error.Target;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.TableDefinition;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * Creates a table as its entity declares it and waits until it can be used: with CreateTable, and then, as far as
 * something is declared of that, with UpdateTimeToLive, UpdateContinuousBackups, and UpdateTable for one Region after the
 * other.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html">CreateTable</a>
 */
public final class CreateTableOperation extends StepwiseOperation<TableDefinition>
        implements WriteOperation<TableDefinition> {

    private final TableChoice choice;

    CreateTableOperation(TableChoice choice) {
        this.choice = choice;
    }

    /** The creation of this entity's table. */
    public static CreateTableOperation of(EntitySchema<?> schema) {
        return of(schema.definition(), UnaryOperator.identity());
    }

    /** The creation of the table that is defined so, but for what the options leave out. */
    public static CreateTableOperation of(TableDefinition table, UnaryOperator<CreateTableOptions> options) {
        return new CreateTableOperation(TableChoice.of("createTable", table, options));
    }

    @Override
    public Target target() {
        return choice.target();
    }

    /** The first request that it makes. */
    @Override
    public CreateTableRequest toRequest(OperationContext context) {
        return new CreateTableCall(choice).toRequest(context);
    }

    @Override
    Step<TableDefinition> begin(OperationContext context) {
        return new TableCreation(choice).begin().then(name -> new Step.Done<>(choice.table()));
    }
}
