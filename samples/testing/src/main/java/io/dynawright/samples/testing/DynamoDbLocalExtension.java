package io.dynawright.samples.testing;

import io.dynawright.CursorKeys;
import io.dynawright.Dynawright;
import io.dynawright.DynawrightAsync;
import io.dynawright.naming.TableNames;
import io.dynawright.schema.EntitySchema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Gives tests a DynamoDB, with empty tables of some entities.
 *
 * <pre>{@code
 * class OrdersTest {
 *
 *     @RegisterExtension
 *     static final DynamoDbLocalExtension dynamodb = DynamoDbLocalExtension.with(OrderSchema.INSTANCE);
 *
 *     @Test
 *     void findsWhatWasPut(Dynawright dynawright) {
 *         OrderRepository orders = new OrderRepository(dynawright);
 *         …
 *     }
 * }
 * }</pre>
 *
 * <p>One {@link DynamoDbLocalServer} is started for all tests of a run, when the first of them begins, and stopped after
 * the last one. Each test has tables of its own, which are deleted after it, whatever came of it: tests may run in
 * parallel. What the constructor of a test class with one instance for all its tests, or its {@code @BeforeAll} method,
 * is given belongs to the class: its tests, nested ones included, then share their tables until all of them are over.
 *
 * <p>Test methods, methods around them and constructors may have parameters of these types:
 *
 * <ul>
 *   <li>{@link Dynawright} and {@link DynawrightAsync}: connections to the tables, with {@linkplain
 *       CursorKeys#forLocalDevelopment() a key of cursors};
 *   <li>{@link DynamoDbClient} and {@link DynamoDbAsyncClient}: the clients, which are the same for all tests and must not
 *       be closed;
 *   <li>{@link TableNames}: which names the tables have there, for use with the clients;
 *   <li>{@link DynamoDbLocalServer}: the server, for clients of the test's own.
 * </ul>
 */
public final class DynamoDbLocalExtension implements BeforeEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(DynamoDbLocalExtension.class);

    private static final Map<Class<?>, Function<ExtensionContext, Object>> PARAMETERS = Map.of(
            Dynawright.class, DynamoDbLocalExtension::dynawright,
            DynawrightAsync.class, DynamoDbLocalExtension::async,
            DynamoDbClient.class, DynamoDbLocalExtension::client,
            DynamoDbAsyncClient.class, DynamoDbLocalExtension::asyncClient,
            TableNames.class, context -> tables(context).names(),
            DynamoDbLocalServer.class, DynamoDbLocalExtension::server);

    private final List<EntitySchema<?>> schemas;

    private DynamoDbLocalExtension(List<EntitySchema<?>> schemas) {
        this.schemas = schemas;
    }

    /** Tests have the tables of these entities; of none, if they make all of them themselves. */
    public static DynamoDbLocalExtension with(EntitySchema<?>... schemas) {
        return new DynamoDbLocalExtension(List.of(schemas));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        tables(context).create(schemas);
    }

    /** A constructor has the tables of the test that it is called for. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    /** Nested classes may have further tables by an extension of their own; JUnit wants just one to answer. */
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return PARAMETERS.containsKey(parameter.getParameter().getType())
                && context.getStore(NAMESPACE).computeIfAbsent("resolver", unused -> this) == this;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        tables(context).create(schemas);
        return PARAMETERS.get(parameter.getParameter().getType()).apply(context);
    }

    private static Dynawright dynawright(ExtensionContext context) {
        return Dynawright.over(client(context))
                .withTableNames(tables(context).names())
                .withCursorKeys(CursorKeys.forLocalDevelopment());
    }

    private static DynawrightAsync async(ExtensionContext context) {
        return DynawrightAsync.over(asyncClient(context))
                .withTableNames(tables(context).names())
                .withCursorKeys(CursorKeys.forLocalDevelopment());
    }

    /** JUnit closes what is in its stores when the test, the class or the run is over. */
    private static TestTables tables(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(TestTables.class, unused -> new TestTables(client(context)), TestTables.class);
    }

    private static DynamoDbClient client(ExtensionContext context) {
        return run(context)
                .computeIfAbsent(
                        DynamoDbClient.class,
                        unused -> LocalClients.blocking(server(context).endpoint()),
                        DynamoDbClient.class);
    }

    private static DynamoDbAsyncClient asyncClient(ExtensionContext context) {
        return run(context)
                .computeIfAbsent(
                        DynamoDbAsyncClient.class,
                        unused -> LocalClients.async(server(context).endpoint()),
                        DynamoDbAsyncClient.class);
    }

    private static DynamoDbLocalServer server(ExtensionContext context) {
        return run(context)
                .computeIfAbsent(
                        DynamoDbLocalServer.class, unused -> DynamoDbLocalServer.start(), DynamoDbLocalServer.class);
    }

    private static Store run(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE);
    }
}
