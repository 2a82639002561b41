package io.dynawright;

import static io.dynawright.stub.Answers.answer;
import static io.dynawright.stub.Answers.conditionFailed;
import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.failing;
import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Answers.page;
import static io.dynawright.stub.Cancelled.CONFLICT;
import static io.dynawright.stub.Cancelled.because;
import static io.dynawright.stub.Cancelled.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.dynawright.cipher.AesGcmFieldCipher;
import io.dynawright.cipher.FieldKey;
import io.dynawright.cipher.KeyProvider;
import io.dynawright.clinic.Patient;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.TableNameNotFoundException;
import io.dynawright.evolution.Member;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.Operation;
import io.dynawright.operation.PutAllOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.shop.Account;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.shop.Ticket;
import io.dynawright.stub.AsyncOver;
import io.dynawright.stub.Cancelled;
import io.dynawright.stub.StubHttpClient;
import io.dynawright.stub.StubHttpClient.Answer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What users read when something goes wrong: {@code errors.txt} has each error of the family, met by the answers that
 * lead to it. With {@code -Dgolden.update=true} it is written anew.
 */
class ErrorCatalogueTest {

    private static final Path CATALOGUE = Path.of("src/test/resources/errors.txt");
    private static final OrderKey KEY = OrderKey.of("c-1", "o-1");
    private static final Operation<?> FIND = OrderOperations.find(KEY);
    private static final Operation<?> INSERT = OrderOperations.insert(Orders.ONE);
    private static final String HOT =
            "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ThrottlingException\",\"message\":\"Throughput exceeds the"
                    + " current capacity\",\"throttlingReasons\":[{\"reason\":\"TableWriteKeyRangeThroughputExceeded\","
                    + "\"resource\":\"arn:aws:dynamodb:eu-west-1:1:table/orders\"}]}";

    /** A call, of both kinds of connections, and what it is answered. */
    private record Provocation(
            Function<Dynawright, Object> call,
            Function<DynawrightAsync, CompletableFuture<?>> asyncCall,
            List<Answer> answers) {}

    private final Map<String, Provocation> provocations = new LinkedHashMap<>();

    private void given(String name, Operation<?> operation, Answer... answers) {
        calls(name, connection -> connection.run(operation), connection -> connection.run(operation), answers);
    }

    private void calls(
            String name,
            Function<Dynawright, Object> call,
            Function<DynawrightAsync, CompletableFuture<?>> asyncCall,
            Answer... answers) {
        provocations.put(name, new Provocation(call, asyncCall, List.of(answers)));
    }

    private void refusals() {
        InsertOperation<Order> first = InsertOperation.of(OrderSchema.INSTANCE, Orders.ONE);
        InsertOperation<Order> second = InsertOperation.of(OrderSchema.INSTANCE, Orders.order("o-2"));
        given("an insert finds an item", INSERT, conditionFailed(Orders.ONE_JSON));
        given(
                "a condition does not hold",
                OrderOperations.put(
                        Orders.ONE, o -> o.onlyIf(it -> it.quantity().eq(4))),
                conditionFailed(Orders.ONE_JSON));
        given(
                "a condition does not hold since there is no item",
                OrderOperations.delete(KEY, o -> o.onlyIf(it -> it.note().exists())),
                error("ConditionalCheckFailedException", "The conditional request failed"));
        given(
                "an item has another version",
                PutOperation.of(
                        Account.Schema.INSTANCE, Account.of("n-1", "Ada").withVersion(3)),
                conditionFailed("{\"bank\":{\"S\":\"b-1\"},\"number\":{\"S\":\"n-1\"},\"v\":{\"N\":\"4\"}}"));
        given(
                "an item with a version is gone",
                PutOperation.of(
                        Account.Schema.INSTANCE, Account.of("n-1", "Ada").withVersion(3)),
                error("ConditionalCheckFailedException", "The conditional request failed"));
        given(
                "an item has the form of an older version",
                UpdateOperation.update(
                        new Member.Update(Member.Schema.evolved(), "m-1"),
                        u -> u.points().increment(1).exactlyOnce()),
                because(Cancelled.conditionFailed("{\"id\":{\"S\":\"m-1\"},\"name\":{\"S\":\"Ada Lovelace\"}}")));
        given("there is no item", OrderOperations.get(KEY), ok("{}"));
        given(
                "an update finds no item",
                OrderOperations.update(KEY, u -> u.note().set("y")),
                error("ConditionalCheckFailedException", "The conditional request failed"));
        calls(
                "a query has no item",
                connection -> connection.run(OrderOperations.query("c-1")).one(),
                connection -> connection.run(OrderOperations.query("c-1")).one(),
                page(null));
        calls(
                "a query has two items",
                connection -> connection.run(OrderOperations.query("c-1")).one(),
                connection -> connection.run(OrderOperations.query("c-1")).one(),
                page(null, Orders.ONE_JSON, Orders.json("o-2")));
        given("an item is too large", INSERT, error("ValidationException", "Item size has exceeded the maximum"));
        given("a stored item cannot be read", FIND, ok("{\"Item\":" + Orders.poisonedJson("o-1") + "}"));
        calls(
                "actions of a transaction fail",
                connection -> {
                    connection.transact(first, second);
                    return "";
                },
                connection -> connection.transact(first, second),
                because(reason("ValidationError", "Bad"), CONFLICT));
        given("a token had other actions", INSERT, error("IdempotentParameterMismatchException", "Mismatch"));
    }

    private void mistakes() {
        given("an entity breaks its constraints", InsertOperation.of(Ticket.Schema.INSTANCE, Ticket.of(null, 0)));
        calls(
                "a key is empty",
                connection -> connection.run(OrderOperations.put(Orders.order(""))),
                connection -> connection.run(OrderOperations.put(Orders.order(""))));
        given("there is no cipher", PutOperation.of(Patient.Schema.INSTANCE, new Patient(1, "west", "061", null)));
        calls(
                "the cipher fails",
                connection -> connection
                        .withCipher(AesGcmFieldCipher.of(new LostKeys()))
                        .run(PutOperation.of(Patient.Schema.INSTANCE, new Patient(1, "west", "061", null))),
                connection -> connection
                        .withCipher(AesGcmFieldCipher.of(new LostKeys()))
                        .run(PutOperation.of(Patient.Schema.INSTANCE, new Patient(1, "west", "061", null))));
        calls(
                "a cursor is none",
                connection -> connection
                        .withCursorKeys(CursorKeys.forLocalDevelopment())
                        .run(OrderOperations.query("c-1"))
                        .page(2, "x"),
                connection -> connection
                        .withCursorKeys(CursorKeys.forLocalDevelopment())
                        .run(OrderOperations.query("c-1"))
                        .page(2, "x"));
        calls(
                "a name of a table is not known",
                connection ->
                        connection.withTableNames(ErrorCatalogueTest::unknown).run(FIND),
                connection ->
                        connection.withTableNames(ErrorCatalogueTest::unknown).run(FIND));
    }

    private static String unknown(String logical) {
        throw new TableNameNotFoundException(logical, "the registry");
    }

    private static final class LostKeys implements KeyProvider {

        @Override
        public FieldKey current() {
            throw new IllegalStateException("secret");
        }

        @Override
        public Optional<FieldKey> find(String id) {
            throw new IllegalStateException("secret");
        }
    }

    private void tables() {
        calls(
                "a table is missing",
                connection ->
                        connection.withTableNames(logical -> "shop_" + logical).run(FIND),
                connection ->
                        connection.withTableNames(logical -> "shop_" + logical).run(FIND),
                error("ResourceNotFoundException", "Requested resource not found"));
        calls(
                "an index is missing",
                connection ->
                        connection.run(OrderOperations.byTotal("c-1", q -> q)).first(),
                connection ->
                        connection.run(OrderOperations.byTotal("c-1", q -> q)).first(),
                error("ValidationException", "The table does not have the specified index: by-total"));
        calls(
                "a table is there already",
                connection -> connection.createTable(OrderSchema.INSTANCE),
                connection -> connection.createTable(OrderSchema.INSTANCE),
                error("ResourceInUseException", "Table already exists"));
        calls(
                "a table is another one",
                connection -> connection.ensureTable(OrderSchema.INSTANCE),
                connection -> connection.ensureTable(OrderSchema.INSTANCE),
                ok("{\"Table\":{\"TableStatus\":\"ACTIVE\",\"KeySchema\":[{\"AttributeName\":\"id\","
                        + "\"KeyType\":\"HASH\"}]}}"));
        calls(
                "a table is in use",
                connection -> connection.deleteTable(OrderSchema.INSTANCE),
                connection -> connection.deleteTable(OrderSchema.INSTANCE),
                error("ResourceInUseException", "Table is being created"));
    }

    private void services() {
        given("a partition is hot", FIND, answer(400, HOT));
        given("a table is throttled", FIND, error("ProvisionedThroughputExceededException", "Slow down"));
        given("an account is throttled", FIND, error("RequestLimitExceeded", "Slow down"));
        given("too many tables are made", FIND, error("LimitExceededException", "Too many"));
        calls(
                "a batch is left",
                connection -> connection
                        .run(PutAllOperation.of(OrderSchema.INSTANCE, List.of(Orders.ONE)))
                        .orThrow(),
                connection -> connection
                        .run(PutAllOperation.of(OrderSchema.INSTANCE, List.of(Orders.ONE)))
                        .thenApply(results -> results.orThrow()),
                error("ThrottlingException", "Slow down"));
        given("an action is not allowed", FIND, error("AccessDeniedException", "Not authorized: dynamodb:GetItem"));
        given("a session has expired", FIND, error("ExpiredTokenException", "The token is expired"));
        given("a key is not known", FIND, error("UnrecognizedClientException", "The token is invalid"));
        given("a signature is wrong", FIND, error("InvalidSignatureException", "It does not match"));
        given("a clock is wrong", FIND, error("InvalidSignatureException", "Signature expired: 08:00 is before 09:00"));
        given("a proxy refuses the call", FIND, answer(403, "<html>No</html>"));
        given("an item is written elsewhere", FIND, error("ReplicatedWriteConflictException", "Try again"));
        given("an item is in a transaction", FIND, error("TransactionConflictException", "Ongoing"));
        given("a request is wrong", FIND, error("ValidationException", "One or more values were invalid"));
        given("a collection is too large", FIND, error("ItemCollectionSizeLimitExceededException", "Too large"));
        given("a service fails", FIND, error(500, "InternalServerError", "Internal server error"));
        given("a gateway fails", FIND, answer(502, "<html>Bad gateway</html>"));
        given("a proxy takes less", FIND, answer(413, "<html>Too large</html>"));
        given("a code is new", FIND, error("SomethingNewException", "Some words"));
        given("nobody listens", FIND, failing(new ConnectException("Connection refused")));
        given("an answer is late", FIND, failing(new SocketTimeoutException("Read timed out")));
    }

    private static DynawrightException blocking(Provocation provocation) {
        Dynawright connection = Dynawright.over(http(provocation).client())
                .withRetries(RetryPolicy.standard().withMaxAttempts(1));
        return known(catchThrowable(() -> provocation.call().apply(connection)));
    }

    private static DynawrightException asynchronous(Provocation provocation) {
        DynawrightAsync connection = DynawrightAsync.over(AsyncOver.client(http(provocation)))
                .withRetries(RetryPolicy.standard().withMaxAttempts(1));
        Throwable thrown =
                catchThrowable(() -> provocation.asyncCall().apply(connection).join());
        return known(thrown instanceof CompletionException ? thrown.getCause() : thrown);
    }

    private static DynawrightException known(Throwable thrown) {
        assertThat(thrown).isInstanceOf(DynawrightException.class);
        return (DynawrightException) thrown;
    }

    private static StubHttpClient http(Provocation provocation) {
        return new StubHttpClient().then(provocation.answers().toArray(Answer[]::new));
    }

    private static String text(String name, DynawrightException e) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + name);
        lines.add(e.getClass().getSimpleName() + (e.retryable() ? ", retryable" : ""));
        lines.add("  " + e.getMessage());
        e.context().forEach((key, value) -> lines.add("    " + key + ": " + value));
        lines.add("  cause: "
                + Optional.ofNullable(e.getCause())
                        .map(cause -> cause.getClass().getSimpleName())
                        .orElse("none"));
        return String.join("\n", lines);
    }

    @Test
    void errorsSayWhatHappenedAndWhatToDoNext() throws IOException {
        refusals();
        mistakes();
        tables();
        services();
        Map<String, DynawrightException> errors = new LinkedHashMap<>();
        provocations.forEach((name, provocation) -> errors.put(name, blocking(provocation)));

        String catalogue = errors.entrySet().stream()
                .map(each -> text(each.getKey(), each.getValue()))
                .collect(Collectors.joining("\n\n", "", "\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(CATALOGUE, catalogue, StandardCharsets.UTF_8);
        }
        assertThat(catalogue).isEqualTo(Files.readString(CATALOGUE, StandardCharsets.UTF_8));

        assertThat(errors.values().stream().map(each -> each.getClass().getSimpleName()))
                .as("the classes that are met")
                .containsAll(family());
        assertThat(errors.values()).allSatisfy(ErrorCatalogueTest::survives);
        provocations.forEach((name, provocation) ->
                assertThat(text(name, asynchronous(provocation))).isEqualTo(text(name, errors.get(name))));
    }

    /** The simple names of all classes of the family. */
    private static List<String> family() {
        return new ClassFileImporter()
                .importPackages("io.dynawright.error").stream()
                        .filter(type -> type.isAssignableTo(DynawrightException.class))
                        .filter(type ->
                                !type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .toList();
    }

    private static void survives(DynawrightException e) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            DynawrightException copy = (DynawrightException) in.readObject();
            assertThat(text("copy", copy)).isEqualTo(text("copy", e));
            assertThat(copy).hasToString(e.toString());
        }
    }
}
