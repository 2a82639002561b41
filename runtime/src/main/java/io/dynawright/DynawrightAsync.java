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
import io.dynawright.operation.AsyncExecutor;
import io.dynawright.operation.AsyncUnitOfWork;
import io.dynawright.operation.Backfill;
import io.dynawright.operation.BackfillOperation;
import io.dynawright.operation.BackfillOptions;
import io.dynawright.operation.BatchOperation;
import io.dynawright.operation.BatchOptions;
import io.dynawright.operation.BatchReadOperation;
import io.dynawright.operation.BatchResults;
import io.dynawright.operation.BatchWrite;
import io.dynawright.operation.CheckOptions;
import io.dynawright.operation.CreateTableOperation;
import io.dynawright.operation.CreateTableOptions;
import io.dynawright.operation.DeleteTableOperation;
import io.dynawright.operation.EnsureTableOperation;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.Futures;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClientBuilder;

/**
 * The connection that generated asynchronous repositories stand on. It does what {@link Dynawright} does, with the same
 * meaning, and never waits. Immutable and thread-safe; one is enough for a program.
 *
 * <pre>{@code
 * DynawrightAsync dynawright = DynawrightAsync.over(DynamoDbAsyncClient.create());
 * OrderAsyncRepository orders = new OrderAsyncRepository(dynawright);
 * CompletableFuture<Optional<Order>> order = orders.find("c-1", "o-1");
 * }</pre>
 *
 * <p>A future fails with the {@link io.dynawright.error.DynawrightException} itself, never with an exception of the AWS
 * SDK; {@code join()} and dependent stages put a {@link java.util.concurrent.CompletionException} around it, of which it
 * is the cause. Calls that DynamoDB would refuse, such as one with a null key, fail at once when the operation is made.
 *
 * <p>Cancelling a future that was returned here, or completing it in another way, as {@code orTimeout} does, stops the
 * call: the request that is under way is cancelled, and no other is sent. A write that was under way may have been made
 * all the same. A stage that was derived from the future does not stop the call, since futures do not tell those that
 * they are derived from.
 *
 * <p>Dynawright makes no threads here. Items are decoded, hooks and listeners called, and futures completed on the thread
 * that the client completes its own ones on: see {@code SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR}. After a
 * pause that is the pool of the JDK's futures. What is done there should not block; for code that does, there is {@link
 * #blocking()}.
 */
public final class DynawrightAsync implements AutoCloseable {

    private final AsyncConnection connection;
    private final Optional<OwnedClient<?>> owned;

    private DynawrightAsync(AsyncConnection connection, Optional<OwnedClient<?>> owned) {
        this.connection = connection;
        this.owned = owned;
    }

    /**
     * Builds a client of its own, with the region and the credentials that the AWS SDK finds in the environment, and the
     * {@linkplain RetryPolicy#standard() standard} retries. An asynchronous HTTP client must be on the class path, as the
     * AWS SDK wants it: {@code netty-nio-client} or {@code aws-crt-client}. No call is made. {@link #close()} closes the
     * client.
     *
     * @throws io.dynawright.error.ConfigurationException if there is no region or no HTTP client, or the client cannot be
     *     built for another reason
     */
    public static DynawrightAsync create() {
        return create(DynamoDbAsyncClient.builder(), RetryPolicy.standard());
    }

    /**
     * Builds a client of its own, as this builder says but for its retries: see {@link Dynawright#create}. No call is
     * made. {@link #close()} closes the client.
     *
     * @throws io.dynawright.error.ConfigurationException if the client cannot be built
     */
    public static DynawrightAsync create(DynamoDbAsyncClientBuilder builder, RetryPolicy retries) {
        Objects.requireNonNull(builder, "builder");
        Objects.requireNonNull(retries, "retries");
        OwnedClient<DynamoDbAsyncClient> owned = OwnedClient.build(builder, retries);
        return of(owned.client(), Settings.standard().withRetries(retries.besideClient()), Optional.of(owned));
    }

    /**
     * Builds a client of its own as the configuration says. No call is made: connections are opened, and a role is
     * assumed, when they are first needed. Whoever makes a call in a role waits for the AWS Security Token Service when
     * the role is to be assumed, as clients of the AWS SDK do. {@link #close()} closes all that was built.
     *
     * @throws io.dynawright.error.ConfigurationException if the client cannot be built, say because of a library that is
     *     missing: {@code netty-nio-client}, or {@code sts} and {@code apache5-client} for a role
     */
    public static DynawrightAsync create(DynawrightConfig config) {
        return create(config, builder -> {});
    }

    /**
     * The same with a builder that the program changes, after the configuration and before the client is built: what it
     * sets holds, but for retries. An HTTP client of the program's own is given by {@code httpClientBuilder}, and {@code
     * netty-nio-client} is not needed then. What the function throws comes through as it is.
     */
    public static DynawrightAsync create(
            DynawrightConfig config, Consumer<? super DynamoDbAsyncClientBuilder> customize) {
        Objects.requireNonNull(customize, "customize");
        Objects.requireNonNull(config, "config");
        Settings settings = ConfiguredClients.settings(config);
        OwnedClient<DynamoDbAsyncClient> owned = ConfiguredClients.nonBlocking(config, customize);
        DynawrightAsync dynawright = of(owned.client(), settings, Optional.of(owned));
        return config.cursorKeys().map(dynawright::withCursorKeys).orElse(dynawright);
    }

    /**
     * Stands on a client as it is: its region, credentials, retries, timeouts and interceptors stay its own, and so
     * does closing it. What the client has tried again already is not tried again once more. No call is made.
     */
    public static DynawrightAsync over(DynamoDbAsyncClient client) {
        Objects.requireNonNull(client, "client");
        RetryPolicy retries = RetryPolicy.standard().besideClient();
        return of(client, Settings.standard().withRetries(retries), Optional.empty());
    }

    private static DynawrightAsync of(DynamoDbAsyncClient client, Settings settings, Optional<OwnedClient<?>> owned) {
        AsyncExecutor executor = new AsyncExecutor(client, settings);
        return new DynawrightAsync(new AsyncConnection(executor, Optional.empty(), Pace.REAL), owned);
    }

    /**
     * The same connection, whose writes are made at the moments that this clock tells.
     *
     * @see Dynawright#withClock
     */
    public DynawrightAsync withClock(Clock clock) {
        return with(settings().withClock(Objects.requireNonNull(clock, "clock")));
    }

    /**
     * The same connection, whose ids come from here.
     *
     * @see Dynawright#withIds
     */
    public DynawrightAsync withIds(IdSource ids) {
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
    public DynawrightAsync withZone(ZoneId zone) {
        return with(settings().withZones(settings().zones().withZone(Objects.requireNonNull(zone, "zone"))));
    }

    /**
     * The same connection, which stores points in time that have an offset in this way. Without it, {@link
     * TimestampStorage#UTC}.
     */
    public DynawrightAsync withTimestamps(TimestampStorage timestamps) {
        return with(settings()
                .withZones(settings().zones().withTimestamps(Objects.requireNonNull(timestamps, "timestamps"))));
    }

    /**
     * The same connection, to tables that have these names in DynamoDB. Names that have to be looked up are looked up on
     * the thread that makes the call, which then waits: also again, when a name is remembered no longer. Where no thread
     * may wait, look them up beforehand.
     *
     * <pre>{@code
     * TableNames names = ParameterStoreNames.of(ssmClient, new Deployment("shop", "dev")).lookUp("orders", "customers");
     * DynawrightAsync dynawright = DynawrightAsync.over(client).withTableNames(names);
     * }</pre>
     *
     * @see Dynawright#withTableNames
     * @see TableNames#lookUp
     */
    public DynawrightAsync withTableNames(TableNames names) {
        return with(settings().withTableNames(Objects.requireNonNull(names, "names")));
    }

    /**
     * The same connection, which encrypts and decrypts with this cipher.
     *
     * @see Dynawright#withCipher
     */
    public DynawrightAsync withCipher(FieldCipher cipher) {
        return with(settings().withCipher(Objects.requireNonNull(cipher, "cipher")));
    }

    /**
     * The same connection, which tries again what this policy says. A policy with a sleeper of its own should let that
     * count the time without a thread: see {@link io.dynawright.operation.Sleeper#sleepAsync}.
     *
     * @see Dynawright#withRetries
     */
    public DynawrightAsync withRetries(RetryPolicy retries) {
        Objects.requireNonNull(retries, "retries");
        return with(settings().withRetries(owned.isPresent() ? retries.besideClient() : retries));
    }

    /**
     * The same connection, which tells this listener too, after those that it has, of every operation, also of the end of
     * one that was cancelled, with a {@link java.util.concurrent.CancellationException}.
     *
     * @see Dynawright#withListener
     */
    public DynawrightAsync withListener(OperationListener listener) {
        return with(settings().withListener(Objects.requireNonNull(listener, "listener")));
    }

    /**
     * The same connection, with these hooks around the reads and writes of an entity, after those that it has.
     *
     * @see Dynawright#withHooks
     */
    public <T> DynawrightAsync withHooks(EntitySchema<T> schema, EntityHooks<T> hooks) {
        return with(
                settings().withHooks(Objects.requireNonNull(schema, "schema"), Objects.requireNonNull(hooks, "hooks")));
    }

    /**
     * The same connection, which reads items straight from the bytes of answers where this says so.
     *
     * @see Dynawright#withStreaming
     */
    public DynawrightAsync withStreaming(Streaming streaming) {
        return with(settings().withStreaming(Objects.requireNonNull(streaming, "streaming")));
    }

    /**
     * The same connection, whose pages have cursors sealed with these keys. Cursors are the same as those of {@link
     * Dynawright}.
     *
     * @see Dynawright#withCursorKeys
     */
    public DynawrightAsync withCursorKeys(CursorKeys keys) {
        Objects.requireNonNull(keys, "keys");
        return new DynawrightAsync(
                new AsyncConnection(connection.executor(), Optional.of(keys), connection.pace()), owned);
    }

    private Settings settings() {
        return connection.executor().settings();
    }

    private DynawrightAsync with(Settings settings) {
        AsyncExecutor executor = connection.executor().with(settings);
        return new DynawrightAsync(
                new AsyncConnection(executor, connection.configuredKeys(), connection.pace()), owned);
    }

    /**
     * Closes the client if it was {@linkplain #create() created} here, for all connections that were made of that one; a
     * given client belongs to whoever passed it in. Closed again, nothing happens.
     */
    @Override
    public void close() {
        owned.ifPresent(OwnedClient::close);
    }

    /** The client, for what Dynawright does not do. */
    public DynamoDbAsyncClient client() {
        return connection.executor().client();
    }

    /**
     * The same connection for code that may block, such as what runs on virtual threads: each call is made over the
     * asynchronous client, and the calling thread waits for it. An interruption cancels the call. It has no {@link
     * Dynawright#client()}, and must not be used on the threads that the client completes its futures on, which would wait
     * for themselves.
     */
    public Dynawright blocking() {
        return new Dynawright(connection.blocking(), owned);
    }

    /**
     * Makes the operation's call. An operation can be run as often as wanted.
     *
     * @see Dynawright#run(Operation)
     */
    public <R extends @Nullable Object> CompletableFuture<R> run(Operation<R> operation) {
        return connection.executor().run(Objects.requireNonNull(operation, "operation"));
    }

    /** The results of a query, or of a condition. Nothing is sent until they are asked for. */
    public <T> AsyncResults<T> run(OrderedOperation<T> query) {
        return new AsyncResults<>(connection, Objects.requireNonNull(query, "query"));
    }

    /** The results of a query of an index that does not have whole items. Nothing is sent until they are asked for. */
    public <V, T> AsyncIndexResults<V, T> run(IndexQueryOperation<V, T> query) {
        return new AsyncIndexResults<>(connection, Objects.requireNonNull(query, "query"));
    }

    /** The results of a scan. Nothing is sent until they are asked for. */
    public <T> AsyncScanResults<T> run(ScanOperation<T> scan) {
        return new AsyncScanResults<>(connection, Objects.requireNonNull(scan, "scan"));
    }

    /**
     * Writes of several tables in shared requests, 25 items each.
     *
     * @throws io.dynawright.error.InvalidRequestException if two of the operations write the same item
     * @see Dynawright#batch(BatchWrite...)
     */
    public CompletableFuture<BatchResults> batch(BatchWrite<?>... writes) {
        return batch(Arrays.asList(writes), UnaryOperator.identity());
    }

    /**
     * The same, as these options say; those of the operations themselves are not looked at. With {@code parallel}, so many
     * requests are under way at a time; an executor has nothing to do.
     */
    public CompletableFuture<BatchResults> batch(
            List<? extends BatchWrite<?>> writes, UnaryOperator<BatchOptions> options) {
        return run(BatchOperation.of(writes, options));
    }

    /**
     * Reads of several tables in shared requests, 100 items each.
     *
     * @see Dynawright#batchGet(FindAllOperation...)
     */
    public CompletableFuture<BatchResults> batchGet(FindAllOperation<?>... reads) {
        return batchGet(Arrays.asList(reads), UnaryOperator.identity());
    }

    /** The same, as these options say; of those of the operations themselves only {@code consistent()} is looked at. */
    public CompletableFuture<BatchResults> batchGet(
            List<? extends FindAllOperation<?>> reads, UnaryOperator<BatchOptions> options) {
        return run(BatchReadOperation.of(reads, options));
    }

    /**
     * Makes all of these writes at once, or none of them.
     *
     * @throws io.dynawright.error.InvalidRequestException if there are no actions, or more than 100 of them
     * @see Dynawright#transact(TransactionAction...)
     */
    public CompletableFuture<TransactionResults> transact(TransactionAction... actions) {
        return run(TransactionOperation.of(actions));
    }

    /** The same. */
    public CompletableFuture<TransactionResults> transact(Collection<? extends TransactionAction> actions) {
        return run(TransactionOperation.of(actions));
    }

    /** The same, with an idempotency token of the caller's: {@code o -> o.idempotencyToken("payment-4711")}. */
    public CompletableFuture<TransactionResults> transact(
            Collection<? extends TransactionAction> actions, UnaryOperator<TransactionOptions> options) {
        return run(TransactionOperation.of(actions, options));
    }

    /**
     * Reads all of these items as they are at one moment.
     *
     * @throws io.dynawright.error.InvalidRequestException if there are no reads, or more than 100
     * @see Dynawright#transactGet(TransactionRead...)
     */
    public CompletableFuture<TransactionReadResults> transactGet(TransactionRead... reads) {
        return run(TransactionGetOperation.of(reads));
    }

    /** The same. */
    public CompletableFuture<TransactionReadResults> transactGet(Collection<? extends TransactionRead> reads) {
        return run(TransactionGetOperation.of(reads));
    }

    /**
     * Lets the function load, change and register entities, and when the stage that it returns is complete, writes all of
     * it in one transaction; nothing, if the function throws or the stage fails. The future fails then with what they
     * failed with.
     *
     * <pre>{@code
     * dynawright.unitOfWork(uow -> uow.load(AccountOperations.get("a-1"))
     *     .thenAccept(account -> uow.save(
     *         AccountSchema.INSTANCE, account.withBalance(account.balance().subtract(amount)))));
     * }</pre>
     *
     * <p>Cancelling the future cancels the loads that are under way, or the transaction; the stage of the function is left
     * alone, but nothing more can be loaded.
     *
     * @return what was written, where something was
     * @see AsyncUnitOfWork
     * @see Dynawright#unitOfWork
     */
    public CompletableFuture<TransactionResults> unitOfWork(
            Function<? super AsyncUnitOfWork, ? extends CompletionStage<?>> work) {
        Objects.requireNonNull(work, "work");
        return AsyncUnitOfWork.<@Nullable Object, TransactionResults>run(
                connection.executor(), work, UnitOfWork.Outcome::written);
    }

    /** The same, and gives what the function's stage is completed with, once all was written. */
    public <R extends @Nullable Object> CompletableFuture<R> unitOfWorkReturning(
            Function<? super AsyncUnitOfWork, ? extends CompletionStage<? extends R>> work) {
        Objects.requireNonNull(work, "work");
        return AsyncUnitOfWork.run(connection.executor(), work, UnitOfWork.Outcome::result);
    }

    /**
     * Brings all items of the entity's table to today's form.
     *
     * @throws io.dynawright.error.InvalidRequestException if the form of the table's items has never changed
     * @see BackfillOperation
     */
    public CompletableFuture<Backfill> backfill(EntitySchema<?> schema) {
        return run(BackfillOperation.of(Objects.requireNonNull(schema, "schema")));
    }

    /**
     * The same, as the options say.
     *
     * @throws io.dynawright.error.InvalidCursorException if a checkpoint to resume from is none of such a backfill
     */
    public CompletableFuture<Backfill> backfill(EntitySchema<?> schema, UnaryOperator<BackfillOptions> options) {
        return run(BackfillOperation.of(Objects.requireNonNull(schema, "schema"), options));
    }

    /** Runs the backfill to its end, or until it is stopped. Cancelling the future stops it at once. */
    public CompletableFuture<Backfill> run(BackfillOperation backfill) {
        return AsyncBackfillRun.of(connection, Objects.requireNonNull(backfill, "backfill"));
    }

    /**
     * Checks whether the program can work, and whether the tables of these entities are as they declare them. After the
     * first table, four are asked for at a time. The future does not fail for what is wrong: the report tells it.
     *
     * @see Dynawright#check
     */
    public CompletableFuture<HealthReport> check(EntitySchema<?>... schemas) {
        return check(Arrays.asList(schemas));
    }

    /** The same. */
    public CompletableFuture<HealthReport> check(Collection<? extends EntitySchema<?>> schemas) {
        return check(schemas, UnaryOperator.identity());
    }

    /** The same, as these options say. */
    public CompletableFuture<HealthReport> check(
            Collection<? extends EntitySchema<?>> schemas, UnaryOperator<CheckOptions> options) {
        CompletableFuture<HealthReport> report = new CompletableFuture<>();
        Futures.follow(report, run(InspectOperation.of(schemas, options)), HealthReport::of);
        return report;
    }

    /**
     * Checks the tables of all modules on the class path that {@linkplain TableDefinitions tell of them}; the connection
     * alone if there are none.
     *
     * @throws io.dynawright.error.ConfigurationException at once, if what a module tells cannot be read
     */
    public CompletableFuture<HealthReport> check() {
        return checkTables(TableDefinitions.onClassPath());
    }

    /** The same of these tables, which may be declared by no class; without tables of the connection alone. */
    public CompletableFuture<HealthReport> check(DeclaredTable... tables) {
        return checkTables(Arrays.asList(tables));
    }

    private CompletableFuture<HealthReport> checkTables(List<DeclaredTable> tables) {
        CompletableFuture<HealthReport> report = new CompletableFuture<>();
        Futures.follow(report, run(InspectOperation.ofTables(tables, UnaryOperator.identity())), HealthReport::of);
        return report;
    }

    /**
     * Compares the tables of all modules on the class path that {@linkplain TableDefinitions tell of them} with what is
     * deployed, and plans how to change what differs. After the first table, four are asked for at a time.
     *
     * @throws io.dynawright.error.ConfigurationException at once, if what a module tells cannot be read
     * @see Dynawright#drift()
     */
    public CompletableFuture<DriftReport> drift() {
        return drift(TableDefinitions.onClassPath(), UnaryOperator.identity());
    }

    /** The same of the tables of these entities. */
    public CompletableFuture<DriftReport> drift(EntitySchema<?>... schemas) {
        return drift(Arrays.stream(schemas).map(DeclaredTable::of).toList(), UnaryOperator.identity());
    }

    /** The same of these tables. */
    public CompletableFuture<DriftReport> drift(DeclaredTable... tables) {
        return drift(Arrays.asList(tables), UnaryOperator.identity());
    }

    /** The same of these tables, as these options say. */
    public CompletableFuture<DriftReport> drift(Collection<DeclaredTable> tables, UnaryOperator<DriftOptions> options) {
        Objects.requireNonNull(options, "options");
        CompletableFuture<DriftReport> report = new CompletableFuture<>();
        Futures.follow(
                report, run(InspectOperation.ofSettings(tables)), inspection -> DriftReport.of(inspection, options));
        return report;
    }

    /**
     * Creates the entity's table with its indexes and all that its settings say; the future is complete when it can be
     * used.
     *
     * @see Dynawright#createTable(EntitySchema)
     */
    public CompletableFuture<TableDefinition> createTable(EntitySchema<?> schema) {
        return createTable(schema, UnaryOperator.identity());
    }

    /** The same, but for what the options leave out. */
    public CompletableFuture<TableDefinition> createTable(
            EntitySchema<?> schema, UnaryOperator<CreateTableOptions> options) {
        return createTable(Objects.requireNonNull(schema, "schema").definition(), options);
    }

    /** The same for a table that is defined so. */
    public CompletableFuture<TableDefinition> createTable(TableDefinition table) {
        return createTable(table, UnaryOperator.identity());
    }

    /** The same for a table that is defined so, but for what the options leave out. */
    public CompletableFuture<TableDefinition> createTable(
            TableDefinition table, UnaryOperator<CreateTableOptions> options) {
        return run(CreateTableOperation.of(Objects.requireNonNull(table, "table"), options));
    }

    /**
     * Creates the entity's table if there is none of its name, and otherwise looks whether programs can work with it.
     *
     * @see Dynawright#ensureTable(EntitySchema)
     */
    public CompletableFuture<TableDefinition> ensureTable(EntitySchema<?> schema) {
        return ensureTable(schema, UnaryOperator.identity());
    }

    /** The same, but for what the options leave out. */
    public CompletableFuture<TableDefinition> ensureTable(
            EntitySchema<?> schema, UnaryOperator<CreateTableOptions> options) {
        return ensureTable(Objects.requireNonNull(schema, "schema").definition(), options);
    }

    /** The same for a table that is defined so. */
    public CompletableFuture<TableDefinition> ensureTable(TableDefinition table) {
        return ensureTable(table, UnaryOperator.identity());
    }

    /** The same for a table that is defined so, but for what the options leave out. */
    public CompletableFuture<TableDefinition> ensureTable(
            TableDefinition table, UnaryOperator<CreateTableOptions> options) {
        return run(EnsureTableOperation.of(Objects.requireNonNull(table, "table"), options, Agreement::differences));
    }

    /**
     * Deletes the entity's table with all its items; the future is complete when it is gone.
     *
     * @see Dynawright#deleteTable(EntitySchema)
     */
    public CompletableFuture<TableDefinition> deleteTable(EntitySchema<?> schema) {
        return deleteTable(Objects.requireNonNull(schema, "schema").definition());
    }

    /** The same for a table that is defined so. */
    public CompletableFuture<TableDefinition> deleteTable(TableDefinition table) {
        return run(DeleteTableOperation.of(Objects.requireNonNull(table, "table")));
    }
}
