package io.dynawright.samples.conformance;

import static io.dynawright.samples.conformance.Orders.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.Dynawright;
import io.dynawright.error.AccessDeniedException;
import io.dynawright.error.ConnectionException;
import io.dynawright.error.ConversionException;
import io.dynawright.error.ItemTooLargeException;
import io.dynawright.error.TableNotFoundException;
import io.dynawright.samples.conformance.support.Clients;
import io.dynawright.samples.conformance.support.Connections;
import io.dynawright.samples.conformance.support.LocalDynamoDb;
import io.dynawright.samples.conformance.support.Tables;
import io.dynawright.samples.testing.DynamoDbLocalServer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What goes wrong at run time is told as what it is, with the table and the key. */
class BadInputTest {

    private static final int MAX_ITEM = 400 * 1024;

    @RegisterExtension
    private final Tables tables = new Tables(OrderSchema.INSTANCE, FactSchema.INSTANCE);

    private final OrderRepository orders = new OrderRepository(tables.dynawright());
    private final FactRepository facts = new FactRepository(tables.dynawright());

    @Test
    void anAttributeOfTheWrongType() {
        store("o-1", "quantity", AttributeValue.fromS("three"));

        var error = catchThrowableOfType(ConversionException.class, () -> orders.get("c-1", "o-1"));

        assertThat(error.attribute()).isEqualTo("quantity");
        assertThat(error.expected()).isEqualTo("N");
        assertThat(error.found()).isEqualTo("S");
        assertThat(error.context())
                .containsEntry("table", "orders")
                .containsEntry("key.customerId", "c-1")
                .containsEntry("key.orderId", "o-1");
        assertThat(error).hasMessageContainingAll("quantity", "orders", "o-1").hasMessageNotContaining("three");
    }

    @Test
    void anAttributeOfTheRightTypeThatIsNoneOfItsValues() {
        store("o-1", "status", AttributeValue.fromS("LOST"));
        store("o-2", "quantity", AttributeValue.fromN("1.5"));
        store("o-3", "placedAt", AttributeValue.fromS("yesterday"));

        for (String orderId : List.of("o-1", "o-2", "o-3")) {
            assertThatThrownBy(() -> orders.get("c-1", orderId)).isInstanceOf(ConversionException.class);
        }
    }

    @Test
    void resultsEndAtAnItemThatCannotBeReadOrStepOverIt() {
        orders.put(order("c-1", "o-0"));
        store("o-1", "quantity", AttributeValue.fromS("three"));
        orders.put(order("c-1", "o-2"));
        List<ConversionException> undecodable = new ArrayList<>();

        assertThatThrownBy(() -> orders.query("c-1").list()).isInstanceOf(ConversionException.class);
        assertThat(orders.query("c-1").onUndecodable(undecodable::add).stream().map(Order::orderId))
                .containsExactly("o-0", "o-2");
        assertThat(orders.scan().onUndecodable(undecodable::add).stream()).hasSize(2);
        assertThat(undecodable)
                .hasSize(2)
                .allSatisfy(error -> assertThat(error.context()).containsEntry("key.orderId", "o-1"));
    }

    @Test
    void aWriteWhoseAnswerCannotBeReadSaysThatItWasMade() {
        store("o-1", "quantity", AttributeValue.fromS("three"));

        assertThatThrownBy(() -> orders.update("c-1", "o-1", u -> u.note().set("new")))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("The write was made");
        assertThatThrownBy(() -> orders.delete("c-1", "o-1"))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("The write was made");
        assertThat(orders.exists("c-1", "o-1")).isFalse();
    }

    @Test
    void noTable() {
        TicketRepository tickets = new TicketRepository(tables.dynawright());

        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> tickets.get("t-1"),
                () -> tickets.put(new Ticket("t-1", null, null)),
                () -> tickets.update("t-1", u -> u.text().set("text")),
                () -> tickets.delete("t-1"),
                () -> tickets.byAssignee("ann").list(),
                () -> tickets.scan().count())) {
            assertThatThrownBy(call)
                    .isInstanceOfSatisfying(
                            TableNotFoundException.class,
                            e -> assertThat(e.context()).containsEntry("table", "tickets"));
        }
    }

    @Test
    void noServer() throws Exception {
        URI nowhere = DynamoDbLocalServer.closedPort();
        try (Connections connections = new Connections()) {
            OrderRepository unreachable = new OrderRepository(connections.to(nowhere));

            assertThatThrownBy(() -> unreachable.find("c-1", "o-1"))
                    .isInstanceOfSatisfying(
                            ConnectionException.class,
                            e -> assertThat(e.retryable()).isTrue())
                    .hasMessageContainingAll(nowhere.toString(), "find", "orders", "o-1");
            assertThatThrownBy(() -> unreachable.query("c-1").list()).isInstanceOf(ConnectionException.class);
        }
    }

    @Test
    void aServerThatDoesNotAnswerInTime() throws Exception {
        Duration timeout = Duration.ofMillis(200);
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                DynamoDbClient client = Clients.at(URI.create("http://localhost:" + silent.getLocalPort()))
                        .overrideConfiguration(configuration -> configuration.apiCallTimeout(timeout))
                        .build()) {
            OrderRepository unanswered = new OrderRepository(Dynawright.over(client));

            assertThatThrownBy(() -> unanswered.find("c-1", "o-1"))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("localhost:" + silent.getLocalPort());
        }
    }

    @Test
    void credentialsThatAreRefusedOrMissing() {
        AwsCredentialsProvider refused = Clients.credentials("not-alphanumeric");
        AwsCredentialsProvider missing = AwsCredentialsProviderChain.of(SystemPropertyCredentialsProvider.create());

        for (AwsCredentialsProvider credentials : List.of(refused, missing)) {
            try (DynamoDbClient client = Clients.at(LocalDynamoDb.endpoint())
                    .credentialsProvider(credentials)
                    .build()) {
                OrderRepository forbidden = new OrderRepository(Dynawright.over(client));

                assertThatThrownBy(() -> forbidden.put(order()))
                        .isInstanceOf(AccessDeniedException.class)
                        .hasMessageContaining("orders");
            }
        }
    }

    @Test
    void anItemThatIsTooLargeByOurEstimate() {
        Fact large = fact("x".repeat(MAX_ITEM));

        assertThatThrownBy(() -> facts.put(large))
                .isInstanceOf(ItemTooLargeException.class)
                .hasMessageContainingAll("facts", "id=id");
        assertThat(tables.calls()).isZero();
    }

    @Test
    void anItemThatIsTooLargeByDynamoDbsAnswer() {
        int names = "id".length() + "id".length() + "text".length() + "number".length();
        Fact large = fact("x".repeat(MAX_ITEM - names - 1));

        assertThatThrownBy(() -> facts.put(large)).isInstanceOf(ItemTooLargeException.class);
        assertThat(tables.calls()).isEqualTo(1);

        facts.put(fact("x".repeat(MAX_ITEM / 2)));
        assertThatThrownBy(() -> facts.update("id", u -> u.binary().set(new byte[MAX_ITEM / 2])))
                .isInstanceOf(ItemTooLargeException.class)
                .hasMessageContainingAll("facts", "id=id");
    }

    private static Fact fact(String text) {
        return new Fact("id", text, Integer.MAX_VALUE, null, null, null, null);
    }

    private void store(String orderId, String attribute, AttributeValue value) {
        Map<String, AttributeValue> item = new HashMap<>(OrderSchema.INSTANCE.toItem(order("c-1", orderId)));
        item.put(attribute, value);
        tables.client().putItem(put -> put.tableName("orders").item(item));
    }
}
