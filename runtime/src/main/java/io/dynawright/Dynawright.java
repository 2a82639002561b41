package io.dynawright;

import io.dynawright.cipher.FieldCipher;
import io.dynawright.drift.DriftOptions;
import io.dynawright.drift.DriftReport;
import io.dynawright.health.Agreement;
import io.dynawright.health.HealthReport;
import io.dynawright.hook.EntityHooks;
import io.dynawright.hook.OperationListener;
import io.dynawright.id.IdSource;
import io.dynawright.naming.TableNames;
import io.dynawright.operation.Backfill;
import io.dynawright.operation.BackfillOperation;
import io.dynawright.operation.BackfillOptions;
import io.dynawright.operation.BatchOperation;
import io.dynawright.operation.BatchOptions;
import io.dynawright.operation.BatchReadOperation;
import io.dynawright.operation.BatchResults;
import io.dynawright.operation.BatchWrite;
import io.dynawright.operation.BlockingExecutor;
import io.dynawright.operation.CheckOptions;
import io.dynawright.operation.CreateTableOperation;
import io.dynawright.operation.CreateTableOptions;
import io.dynawright.operation.DeleteTableOperation;
import io.dynawright.operation.EnsureTableOperation;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.IndexQueryOperation;
import io.dynawright.operation.InspectOperation;
import io.dynawright.operation.Operation;
import io.dynawright.operation.OrderedOperation;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.Settings;
import io.dynawright.operation.TransactionAction;
import io.dynawright.operation.TransactionGetOperation;
import io.dynawright.operation.TransactionOperation;
import io.dynawright.operation.TransactionOptions;
import io.dynawright.operation.TransactionRead;
import io.dynawright.operation.TransactionReadResults;
import io.dynawright.operation.TransactionResults;
import io.dynawright.operation.UnitOfWork;
import io.dynawright.schema.DeclaredTable;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.TableDefinition;
import io.dynawright.schema.TableDefinitions;
import io.dynawright.time.TimeZones;
import io.dynawright.time.TimestampStorage;
import io.dynawright.wire.Streaming;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

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

    private final Connection connection;
    private final Optional<OwnedClient<?>> owned;

    Dynawright(Connection connection, Optional<OwnedClient<?>> owned) {
        this.connection = connection;
        this.owned = owned;
    }

    /**
     * Builds a client of its own, with the region and the credentials that the AWS SDK finds in the environment, and the
     * {@linkplain RetryPolicy#standard() standard} retries. No call is made. {@link #close()} closes the client.
     *
     * @throws io.dynawright.error.ConfigurationException if there is no region, or the client cannot be built for another
     *     reason
     */
    public static Dynawright create() {
        return create(DynamoDbClient.builder(), RetryPolicy.standard());
    }

    /**
     * Builds a client of its own, as this builder says but for its retries: those of the policy are set in the builder
     * too, and the client makes them for single requests, Dynawright for batches and transactions. No call is made.
     * {@link #close()} closes the client.
     *
     * @throws io.dynawright.error.ConfigurationException if the client cannot be built
     */
    public static Dynawright create(DynamoDbClientBuilder builder, RetryPolicy retries) {
        Objects.requireNonNull(builder, "builder");
        Objects.requireNonNull(retries, "retries");
        OwnedClient<DynamoDbClient> owned = OwnedClient.build(builder, retries);
        return of(owned.client(), Settings.standard().withRetries(retries.besideClient()), Optional.of(owned));
    }

    /**
     * Builds a client of its own as the configuration says. No call is made: connections are opened, and a role is
     * assumed, when they are first needed. {@link #close()} closes all that was built.
     *
     * @throws io.dynawright.error.ConfigurationException if the client cannot be built, say because of a library that is
     *     missing: {@code apache5-client}, or {@code sts} for a role
     */
    public static Dynawright create(DynawrightConfig config) {
        return create(config, builder -> {});
    }

    /**
     * The same with a builder that the program changes, after the configuration and before the client is built: what it
     * sets holds, but for retries. An HTTP client of the program's own is given by {@code httpClientBuilder}, and {@code
     * apache5-client} is not needed then. What the function throws comes through as it is.
     *
     * <pre>{@code
     * Dynawright.create(config, builder -> builder.credentialsProvider(vault))
     * }</pre>
     */
    public static Dynawright create(DynawrightConfig config, Consumer<? super DynamoDbClientBuilder> customize) {
        Objects.requireNonNull(customize, "customize");
        Objects.requireNonNull(config, "config");
        Settings settings = ConfiguredClients.settings(config);
        OwnedClient<DynamoDbClient> owned = ConfiguredClients.blocking(config, customize);
        Dynawright dynawright = of(owned.client(), settings, Optional.of(owned));
        return config.cursorKeys().map(dynawright::withCursorKeys).orElse(dynawright);
    }

    /**
     * Stands on a client as it is: its region, credentials, retries, timeouts and interceptors stay its own, and so
     * does closing it. What the client has tried again already is not tried again once more. No call is made.
     */
    public static Dynawright over(DynamoDbClient client) {
        Objects.requireNonNull(client, "client");
        RetryPolicy retries = RetryPolicy.standard().besideClient();
        return of(client, Settings.standard().withRetries(retries), Optional.empty());
    }

    private static Dynawright of(DynamoDbClient client, Settings settings, Optional<OwnedClient<?>> owned) {
        BlockingExecutor executor = BlockingExecutor.over(client, settings);
        return new Dynawright(new Connection(executor, Optional.empty(), Pace.REAL), owned);
    }

    /** The same connection, whose writes are made at the moments that this clock tells. */
    public Dynawright withClock(Clock clock) {
        return with(settings().withClock(Objects.requireNonNull(clock, "clock")));
    }

    /** The same connection, whose ids come from here. */
    public Dynawright withIds(IdSource ids) {
        return with(settings().withIds(Objects.requireNonNull(ids, "ids")));
    }

    /**
     * The same connection, which shows moments in this zone. The connections differ in nothing else, and either can be
     * used at any time. Without it, the zone is the {@linkplain TimeZones#setDefault(ZoneId) default of the process}, UTC
     * unless another was set, as it is when a call begins.
     *
     * <p>Everything is stored in UTC. {@link java.time.ZonedDateTime}, {@link java.time.OffsetDateTime} and calendars come
     * back in the zone. A {@link java.time.LocalDateTime} is what clocks in the zone show: it is moved to UTC where it is
     * written, also in conditions and updates, and back where it is read. Where clocks are turned back and show it twice,
     * the first of the two is meant; where they are put forward past it, it is moved later by as much.
     *
     * <p>Keys, of the table and of indexes, name the same item in every zone: a {@code LocalDateTime} that is part of one
     * is stored and read as it is. So are values in the formats of AWS, keys of maps, prefixes that conditions ask for,
     * and all that an attribute with a zone of its own holds. What a key is derived from is shown in UTC, and so is all
     * that a schema reads and writes without a connection: JSON, records of streams, the AWS enhanced client's items.
     *
     * <pre>{@code
     * OrderRepository inLondon = new OrderRepository(dynawright.withZone(ZoneId.of("Europe/London")));
     * }</pre>
     */
    public Dynawright withZone(ZoneId zone) {
        return with(settings().withZones(settings().zones().withZone(Objects.requireNonNull(zone, "zone"))));
    }

    /**
     * The same connection, which stores points in time that have an offset in this way. Without it, {@link
     * TimestampStorage#UTC}.
     */
    public Dynawright withTimestamps(TimestampStorage timestamps) {
        return with(settings()
                .withZones(settings().zones().withTimestamps(Objects.requireNonNull(timestamps, "timestamps"))));
    }

    /**
     * The same connection, to tables that have these names in DynamoDB. Without it they have those that entities declare.
     *
     * <pre>{@code
     * Dynawright staging = dynawright.withTableNames(TableNames.prefixed("shop", "staging"));
     * Dynawright production = dynawright.withTableNames(logical -> "shop_" + logical);
     * }</pre>
     *
     * @see TableNames
     */
    public Dynawright withTableNames(TableNames names) {
        return with(settings().withTableNames(Objects.requireNonNull(names, "names")));
    }

    /**
     * The same connection, which encrypts and decrypts with this cipher. Without one, an entity with {@code @Encrypted}
     * attributes can be neither read nor written.
     */
    public Dynawright withCipher(FieldCipher cipher) {
        return with(settings().withCipher(Objects.requireNonNull(cipher, "cipher")));
    }

    /**
     * The same connection, which tries again what this policy says: what batches leave unprocessed, and transactions
     * that meet others. The retries of the client, also of one that was created here, stay as they are.
     */
    public Dynawright withRetries(RetryPolicy retries) {
        Objects.requireNonNull(retries, "retries");
        return with(settings().withRetries(owned.isPresent() ? retries.besideClient() : retries));
    }

    /** The same connection, which tells this listener too, after those that it has, of every operation. */
    public Dynawright withListener(OperationListener listener) {
        return with(settings().withListener(Objects.requireNonNull(listener, "listener")));
    }

    /** The same connection, with these hooks around the reads and writes of an entity, after those that it has. */
    public <T> Dynawright withHooks(EntitySchema<T> schema, EntityHooks<T> hooks) {
        return with(
                settings().withHooks(Objects.requireNonNull(schema, "schema"), Objects.requireNonNull(hooks, "hooks")));
    }

    /**
     * The same connection, which reads items straight from the bytes of answers where this says so. Without it, {@link
     * Streaming#AUTOMATIC}. What is read is the same either way; {@link io.dynawright.hook.OperationEnd#decoding()} tells
     * listeners which way was taken.
     */
    public Dynawright withStreaming(Streaming streaming) {
        return with(settings().withStreaming(Objects.requireNonNull(streaming, "streaming")));
    }

    private Settings settings() {
        return connection.executor().settings();
    }

    private Dynawright with(Settings settings) {
        BlockingExecutor executor = connection.executor().with(settings);
        return new Dynawright(new Connection(executor, connection.configuredKeys(), connection.pace()), owned);
    }

    /**
     * The same connection, over the same client, whose {@linkplain Results#page(int) pages} have cursors sealed with
     * these keys. Without keys, pages with cursors cannot be asked for.
     */
    public Dynawright withCursorKeys(CursorKeys keys) {
        Objects.requireNonNull(keys, "keys");
        return new Dynawright(new Connection(connection.executor(), Optional.of(keys), connection.pace()), owned);
    }

    /**
     * Closes the client if it was {@linkplain #create() created} here, for all connections that were made of that one; a
     * given client belongs to whoever passed it in. Closed again, nothing happens.
     */
    @Override
    public void close() {
        owned.ifPresent(OwnedClient::close);
    }

    /**
     * The client, for what Dynawright does not do.
     *
     * @throws io.dynawright.error.ConfigurationException if the connection is one that {@link DynawrightAsync#blocking()}
     *     made, over an asynchronous client
     */
    public DynamoDbClient client() {
        return connection.executor().client();
    }

    /**
     * Makes the operation's call, on this thread, and gives its result. An operation can be run as often as wanted.
     *
     * @throws io.dynawright.error.DynawrightException if it failed
     */
    public <R extends @Nullable Object> R run(Operation<R> operation) {
        return connection.executor().run(Objects.requireNonNull(operation, "operation"));
    }

    /**
     * Writes of several tables in shared requests, 25 items each. It is no transaction, and DynamoDB keeps to no order.
     * If an error ends it that would not pass, the {@link io.dynawright.error.BatchFailedException} has what was not
     * written.
     *
     * <pre>{@code
     * dynawright.batch(OrderOperations.putAll(orders), CartOperations.deleteAll(carts));
     * }</pre>
     *
     * @throws io.dynawright.error.InvalidRequestException if two of the operations write the same item
     */
    public BatchResults batch(BatchWrite<?>... writes) {
        return batch(Arrays.asList(writes), UnaryOperator.identity());
    }

    /** The same, as these options say; those of the operations themselves are not looked at. */
    public BatchResults batch(List<? extends BatchWrite<?>> writes, UnaryOperator<BatchOptions> options) {
        return run(BatchOperation.of(writes, options));
    }

    /**
     * Reads of several tables in shared requests, 100 items each.
     *
     * <pre>{@code
     * FindAllOperation<Order> orders = OrderOperations.findAll(orderKeys);
     * List<Order> found = dynawright.batchGet(orders, CartOperations.findAll(cartKeys)).of(orders).list();
     * }</pre>
     */
    public BatchResults batchGet(FindAllOperation<?>... reads) {
        return batchGet(Arrays.asList(reads), UnaryOperator.identity());
    }

    /** The same, as these options say; of those of the operations themselves only {@code consistent()} is looked at. */
    public BatchResults batchGet(List<? extends FindAllOperation<?>> reads, UnaryOperator<BatchOptions> options) {
        return run(BatchReadOperation.of(reads, options));
    }

    /**
     * Makes all of these writes at once, or none of them: puts, inserts, updates, upserts, deletes and checks, of any
     * tables.
     *
     * <pre>{@code
     * InsertOperation<Order> insert = OrderOperations.insert(order);
     * TransactionResults results = dynawright.transact(
     *     insert,
     *     CustomerOperations.update("c-1", u -> u.orderCount().increment(1)));
     * Order stored = results.of(insert);
     * }</pre>
     *
     * @throws io.dynawright.error.TransactionFailedException if it was cancelled, with the reason of each action
     * @throws io.dynawright.error.InvalidRequestException if there are no actions, or more than 100 or 4 MB of them, or
     *     two on one item; nothing is sent then
     * @see TransactionOperation
     */
    public TransactionResults transact(TransactionAction... actions) {
        return run(TransactionOperation.of(actions));
    }

    /** The same. */
    public TransactionResults transact(Collection<? extends TransactionAction> actions) {
        return run(TransactionOperation.of(actions));
    }

    /** The same, with an idempotency token of the caller's: {@code o -> o.idempotencyToken("payment-4711")}. */
    public TransactionResults transact(
            Collection<? extends TransactionAction> actions, UnaryOperator<TransactionOptions> options) {
        return run(TransactionOperation.of(actions, options));
    }

    /**
     * Reads all of these items as they are at one moment.
     *
     * @throws io.dynawright.error.TransactionFailedException if it met writes of the same items, also at the last retry
     * @throws io.dynawright.error.InvalidRequestException if there are no reads, more than 100, or two of one item
     * @see TransactionGetOperation
     */
    public TransactionReadResults transactGet(TransactionRead... reads) {
        return run(TransactionGetOperation.of(reads));
    }

    /** The same. */
    public TransactionReadResults transactGet(Collection<? extends TransactionRead> reads) {
        return run(TransactionGetOperation.of(reads));
    }

    /**
     * Lets the function load, change and register entities, and then writes all of it in one transaction; nothing, if it
     * throws.
     *
     * <pre>{@code
     * dynawright.unitOfWork(uow -> {
     *     Account account = uow.load(AccountOperations.get("a-1"));
     *     uow.save(AccountSchema.INSTANCE, account.withBalance(account.balance().subtract(amount)));
     * });
     * }</pre>
     *
     * @return what was written, where something was
     * @throws io.dynawright.error.TransactionFailedException if the transaction was cancelled, say because a loaded item
     *     has been written by somebody else since
     * @throws io.dynawright.error.InvalidRequestException if there are more than 100 writes
     * @see UnitOfWork
     */
    public TransactionResults unitOfWork(Consumer<? super UnitOfWork> work) {
        Objects.requireNonNull(work, "work");
        return UnitOfWork.<@Nullable Void>run(connection.executor(), unit -> {
                    work.accept(unit);
                    return null;
                })
                .written();
    }

    /** The same, and gives what the function returns, once all was written. */
    public <R extends @Nullable Object> R unitOfWorkReturning(Function<? super UnitOfWork, R> work) {
        return UnitOfWork.run(connection.executor(), Objects.requireNonNull(work, "work"))
                .result();
    }

    /** A writer of many items, which works until it is closed. */
    public <T> BatchWriter<T> batchWriter(EntitySchema<T> schema) {
        return batchWriter(schema, UnaryOperator.identity());
    }

    /** The same, as the options say. */
    public <T> BatchWriter<T> batchWriter(EntitySchema<T> schema, UnaryOperator<BatchWriterOptions> options) {
        Objects.requireNonNull(schema, "schema");
        return BatchWriter.start(connection, schema, options.apply(new BatchWriterOptions()));
    }

    /**
     * Brings all items of the entity's table to today's form, on this thread and a few of its own.
     *
     * @throws io.dynawright.error.InvalidRequestException if the form of the table's items has never changed
     * @see BackfillOperation
     */
    public Backfill backfill(EntitySchema<?> schema) {
        return run(BackfillOperation.of(Objects.requireNonNull(schema, "schema")));
    }

    /**
     * The same, as the options say.
     *
     * @throws io.dynawright.error.InvalidCursorException if a checkpoint to resume from is none of such a backfill
     */
    public Backfill backfill(EntitySchema<?> schema, UnaryOperator<BackfillOptions> options) {
        return run(BackfillOperation.of(Objects.requireNonNull(schema, "schema"), options));
    }

    /** Runs the backfill to its end, or until it is stopped. */
    public Backfill run(BackfillOperation backfill) {
        return BackfillRun.of(connection, Objects.requireNonNull(backfill, "backfill"));
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
     * Checks whether the program can work: whether it has credentials that DynamoDB accepts, whether DynamoDB can be
     * reached, and whether the tables of these entities exist, can be used, and have the key, the indexes and the time to
     * live that the entities declare. Given none of them, in an empty array or collection, it checks credentials and
     * connection alone.
     *
     * <pre>{@code
     * HealthReport report = dynawright.check(OrderSchema.INSTANCE, CartSchema.INSTANCE);
     * if (!report.isReady()) {
     *     log.error("Not ready:\n{}", report);
     * }
     * }</pre>
     *
     * <p>What is wrong is told by the report, also that a permission is missing or that DynamoDB cannot be reached; an
     * exception is thrown only if the thread is interrupted, or by a listener that stops the operation.
     *
     * <p>It makes one call of DescribeTable for each table, one of DescribeTimeToLive for each whose entity has a {@link
     * io.dynawright.annotation.TimeToLive}, and without entities one of ListTables. If the first call shows that none can
     * succeed, it is the only one. The caller must be allowed {@code dynamodb:DescribeTable} and {@code
     * dynamodb:DescribeTimeToLive}; that it may not list tables does not matter. The calls cost nothing and use none of
     * the tables' capacity, but DynamoDB throttles them for the account as a whole, the tools of operators included: a
     * readiness probe should keep a report for a while, say half a minute, and a liveness probe should not check at all,
     * since a program that is begun anew finds the same. How long it can take is told by the timeouts and retries of the
     * client, for one table after the other. DescribeTable may not see the latest changes at once.
     */
    public HealthReport check(EntitySchema<?>... schemas) {
        return check(Arrays.asList(schemas));
    }

    /** The same. */
    public HealthReport check(Collection<? extends EntitySchema<?>> schemas) {
        return check(schemas, UnaryOperator.identity());
    }

    /** The same, as these options say. */
    public HealthReport check(Collection<? extends EntitySchema<?>> schemas, UnaryOperator<CheckOptions> options) {
        return HealthReport.of(run(InspectOperation.of(schemas, options)));
    }

    /**
     * Checks the tables of all modules on the class path that {@linkplain TableDefinitions tell of them}; the connection
     * alone if there are none.
     *
     * @throws io.dynawright.error.ConfigurationException if what a module tells cannot be read
     */
    public HealthReport check() {
        return checkTables(TableDefinitions.onClassPath());
    }

    /** The same of these tables, which may be declared by no class; without tables of the connection alone. */
    public HealthReport check(DeclaredTable... tables) {
        return checkTables(Arrays.asList(tables));
    }

    private HealthReport checkTables(List<DeclaredTable> tables) {
        return HealthReport.of(run(InspectOperation.ofTables(tables, UnaryOperator.identity())));
    }

    /**
     * Compares the tables of all modules on the class path that {@linkplain TableDefinitions tell of them} with what is
     * deployed, and plans how to change what differs.
     *
     * <pre>{@code
     * DriftReport report = dynawright.drift();
     * if (!report.isClean()) {
     *     System.out.println(report);
     * }
     * }</pre>
     *
     * <p>It compares all that {@link #check(EntitySchema...)} does, and how the table is deployed: billing and capacity, of
     * the table and of its indexes, stream, point-in-time recovery, encryption, deletion protection, table class, tags and
     * replicas. It changes nothing: the steps are for a person, or for a program that was told to take them. What only
     * the table has is told and left alone, unless {@linkplain DriftOptions#removeUndeclared() asked otherwise}.
     *
     * <p>What is wrong is told by the report, as with a check. It makes one call each of DescribeTable, DescribeTimeToLive,
     * DescribeContinuousBackups and ListTagsOfResource for a table, for which the caller needs the permissions of these
     * names; what one of the last three does not tell is not compared, and the report says so.
     *
     * @throws io.dynawright.error.ConfigurationException if what a module tells cannot be read
     */
    public DriftReport drift() {
        return drift(TableDefinitions.onClassPath(), UnaryOperator.identity());
    }

    /** The same of the tables of these entities. */
    public DriftReport drift(EntitySchema<?>... schemas) {
        return drift(Arrays.stream(schemas).map(DeclaredTable::of).toList(), UnaryOperator.identity());
    }

    /** The same of these tables. */
    public DriftReport drift(DeclaredTable... tables) {
        return drift(Arrays.asList(tables), UnaryOperator.identity());
    }

    /** The same of these tables, as these options say. */
    public DriftReport drift(Collection<DeclaredTable> tables, UnaryOperator<DriftOptions> options) {
        Objects.requireNonNull(options, "options");
        return DriftReport.of(run(InspectOperation.ofSettings(tables)), options);
    }

    /**
     * Creates the entity's table with its indexes and all that its {@link io.dynawright.annotation.TableSettings} say, and
     * waits until it can be used. Meant for tests and development: tables in production are better described by
     * infrastructure code.
     *
     * <p>After CreateTable it makes a call of UpdateTimeToLive if the entity has a {@link
     * io.dynawright.annotation.TimeToLive}, of UpdateContinuousBackups if the table is to be recoverable, and of
     * UpdateTable for each Region in which the table is to have a replica, one after the other, or one for all if they are
     * strongly consistent. The client's own Region must be among those that the entity names. Deletion protection, tags
     * and recovery are those of the table in the client's Region: DynamoDB does not take them over to replicas. If one of
     * these calls fails, the table is there without what it should do. What becomes of the table when a stack is deleted
     * is for templates alone.
     *
     * <p>DynamoDB Local does not know all of this: {@link CreateTableOptions#forDynamoDbLocal} leaves out what it refuses.
     *
     * @throws io.dynawright.error.TableAlreadyExistsException if there is a table of this name
     * @throws io.dynawright.error.ConfigurationException if the entity names Regions, and the client's is not among them
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html">CreateTable</a>
     */
    public TableDefinition createTable(EntitySchema<?> schema) {
        return createTable(schema, UnaryOperator.identity());
    }

    /** The same, but for what the options leave out. */
    public TableDefinition createTable(EntitySchema<?> schema, UnaryOperator<CreateTableOptions> options) {
        return createTable(Objects.requireNonNull(schema, "schema").definition(), options);
    }

    /** The same for a table that is defined so. */
    public TableDefinition createTable(TableDefinition table) {
        return createTable(table, UnaryOperator.identity());
    }

    /** The same for a table that is defined so, but for what the options leave out. */
    public TableDefinition createTable(TableDefinition table, UnaryOperator<CreateTableOptions> options) {
        return run(CreateTableOperation.of(Objects.requireNonNull(table, "table"), options));
    }

    /**
     * Creates the entity's table, as {@link #createTable(EntitySchema)} does, if there is none of its name. Otherwise it
     * looks whether programs can work with the table that is there, after it has waited for one that is just being
     * created, and enables the time to live if that is off. All else is left as it is: settings, and indexes that the
     * entity does not declare, are not compared.
     *
     * @throws io.dynawright.error.TableMismatchException if the table that is there has another key, lacks an index, has
     *     one with another key or without attributes that it should hold, lets items expire by another attribute, or
     *     cannot be used. It lists all differences; nothing was changed
     * @throws io.dynawright.error.ConfigurationException if the entity names Regions, and the client's is not among them
     */
    public TableDefinition ensureTable(EntitySchema<?> schema) {
        return ensureTable(schema, UnaryOperator.identity());
    }

    /** The same, but for what the options leave out. */
    public TableDefinition ensureTable(EntitySchema<?> schema, UnaryOperator<CreateTableOptions> options) {
        return ensureTable(Objects.requireNonNull(schema, "schema").definition(), options);
    }

    /** The same for a table that is defined so. */
    public TableDefinition ensureTable(TableDefinition table) {
        return ensureTable(table, UnaryOperator.identity());
    }

    /** The same for a table that is defined so, but for what the options leave out. */
    public TableDefinition ensureTable(TableDefinition table, UnaryOperator<CreateTableOptions> options) {
        return run(EnsureTableOperation.of(Objects.requireNonNull(table, "table"), options, Agreement::differences));
    }

    /**
     * Deletes the entity's table with all its items, and waits until it is gone.
     *
     * @throws io.dynawright.error.TableNotFoundException if there is no table of this name
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteTable.html">DeleteTable</a>
     */
    public TableDefinition deleteTable(EntitySchema<?> schema) {
        return deleteTable(Objects.requireNonNull(schema, "schema").definition());
    }

    /** The same for a table that is defined so. */
    public TableDefinition deleteTable(TableDefinition table) {
        return run(DeleteTableOperation.of(Objects.requireNonNull(table, "table")));
    }
}
