package io.dynawright;

import io.dynawright.operation.BlockingExecutor;
import io.dynawright.operation.CreateTableOperation;
import io.dynawright.operation.DeleteTableOperation;
import io.dynawright.operation.IndexQueryOperation;
import io.dynawright.operation.Operation;
import io.dynawright.operation.OperationContext;
import io.dynawright.operation.OrderedOperation;
import io.dynawright.operation.ScanOperation;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.TableDefinition;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The connection that generated repositories stand on. Immutable and thread-safe; one is enough for a program.
 *
 * <pre>{@code
 * Dynawright dynawright = Dynawright.over(DynamoDbClient.create());
 * OrderRepository orders = new OrderRepository(dynawright);
 * }</pre>
 *
 * <p>Each method of a repository has a twin on the generated {@code XOperations} that makes the call as a value, which
 * is run here: {@code dynawright.run(OrderOperations.insert(order))} does what {@code orders.insert(order)} does.
 *
 * <p>Every failure is a {@link io.dynawright.error.DynawrightException}, never an exception of the AWS SDK. Calls that
 * DynamoDB would refuse, such as one with a null key, fail when the operation is made, and nothing is sent.
 */
public final class Dynawright implements AutoCloseable {

    private final DynamoDbClient client;
    private final Connection connection;

    private Dynawright(DynamoDbClient client, Connection connection) {
        this.client = client;
        this.connection = connection;
    }

    /**
     * Stands on a client as it is: its region, credentials, retries, timeouts and interceptors stay its own, and so
     * does closing it. No call is made.
     */
    public static Dynawright over(DynamoDbClient client) {
        Objects.requireNonNull(client, "client");
        BlockingExecutor executor = new BlockingExecutor(client, OperationContext.standard());
        return new Dynawright(client, new Connection(executor, Optional.empty(), Pace.REAL));
    }

    /**
     * The same connection, over the same client, whose {@linkplain Results#page(int) pages} have cursors sealed with
     * these keys. Without keys, pages with cursors cannot be asked for.
     */
    public Dynawright withCursorKeys(CursorKeys keys) {
        Objects.requireNonNull(keys, "keys");
        return new Dynawright(client, new Connection(connection.executor(), Optional.of(keys), connection.pace()));
    }

    /** Closes what this connection created, which over a given client is nothing. */
    @Override
    public void close() {
        // The client belongs to whoever passed it in.
    }

    /** The client, for what Dynawright does not do. */
    public DynamoDbClient client() {
        return client;
    }

    /**
     * Makes the operation's call, on this thread, and gives its result. An operation can be run as often as wanted.
     *
     * @throws io.dynawright.error.DynawrightException if it failed
     */
    public <R extends @Nullable Object> R run(Operation<R> operation) {
        return connection.executor().run(Objects.requireNonNull(operation, "operation"));
    }

    /** The results of a query, or of a condition. Nothing is sent until they are asked for. */
    public <T> Results<T> run(OrderedOperation<T> query) {
        return new Results<>(connection, Objects.requireNonNull(query, "query"));
    }

    /** The results of a query of an index that does not have whole items. Nothing is sent until they are asked for. */
    public <V, T> IndexResults<V, T> run(IndexQueryOperation<V, T> query) {
        return new IndexResults<>(connection, Objects.requireNonNull(query, "query"));
    }

    /** The results of a scan. Nothing is sent until they are asked for. */
    public <T> ScanResults<T> run(ScanOperation<T> scan) {
        return new ScanResults<>(connection, Objects.requireNonNull(scan, "scan"));
    }

    /**
     * Creates the entity's table with its indexes, billed on demand, and waits until it can be used. Meant for tests
     * and development: tables in production are better described by infrastructure code.
     *
     * @throws io.dynawright.error.TableAlreadyExistsException if there is a table of this name
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html">CreateTable</a>
     */
    public TableDefinition createTable(EntitySchema<?> schema) {
        return run(CreateTableOperation.of(Objects.requireNonNull(schema, "schema")));
    }

    /**
     * Deletes the entity's table with all its items, and waits until it is gone.
     *
     * @throws io.dynawright.error.TableNotFoundException if there is no table of this name
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteTable.html">DeleteTable</a>
     */
    public TableDefinition deleteTable(EntitySchema<?> schema) {
        return run(DeleteTableOperation.of(Objects.requireNonNull(schema, "schema")));
    }
}
