package io.dynawright.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynawright.DynawrightAsync;
import io.dynawright.codec.AttributeType;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.hook.OperationEnd;
import io.dynawright.hook.OperationListener;
import io.dynawright.hook.OperationStart;
import io.dynawright.hook.RequestStart;
import io.dynawright.operation.InspectOperation;
import io.dynawright.operation.OperationContext;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.TableDefinition;
import io.dynawright.shop.OrderSchema;
import io.dynawright.stub.PromisingClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/** Which calls a check makes, and when. */
class CheckCallsTest extends Checking {

    private static final DescribeTableResponse ANSWER = DescribeTableResponse.builder()
            .table(table -> table.tableStatus(TableStatus.ACTIVE))
            .build();

    private final PromisingClient client = new PromisingClient();

    private static Declared ticket(String name) {
        return Declared.of(
                TableDefinition.of(name).attribute("id", AttributeType.S).key("id"));
    }

    private static List<EntitySchema<?>> tickets(int count) {
        return IntStream.range(0, count)
                .<EntitySchema<?>>mapToObj(number -> ticket("t-" + number))
                .toList();
    }

    private List<String> asked() {
        return client.promises().stream()
                .map(promise -> ((DescribeTableRequest) promise.request()).tableName())
                .toList();
    }

    @Test
    void afterTheFirstTableFourAreAskedForAtATime() {
        CompletableFuture<HealthReport> report = DynawrightAsync.over(client).check(tickets(7));
        assertThat(asked()).containsExactly("t-0");
        client.answer(0, ANSWER);
        assertThat(asked()).containsExactly("t-0", "t-1", "t-2", "t-3", "t-4");
        client.fail(3, ResourceNotFoundException.builder().build());
        assertThat(asked()).endsWith("t-4", "t-5");
        client.answer(4, ANSWER);
        assertThat(asked()).endsWith("t-5", "t-6");
        for (int number : List.of(6, 5, 2, 1)) {
            assertThat(report).isNotDone();
            client.answer(number, ANSWER);
        }
        assertThat(report.join().findings().stream()
                        .skip(1)
                        .map(finding -> finding.table().orElseThrow().name()))
                .containsExactly("t-0", "t-1", "t-2", "t-3", "t-4", "t-5", "t-6");
    }

    @Test
    void aCancelledCheckStopsItsCalls() {
        CompletableFuture<HealthReport> report = DynawrightAsync.over(client).check(tickets(7));
        client.answer(0, ANSWER);
        report.cancel(true);
        assertThat(IntStream.range(1, 5)).allMatch(client::isCancelled);
        assertThat(client.promises()).hasSize(5);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(report::join);
    }

    @Test
    void entitiesThatShareATableShareItsCalls() {
        Declared order = Declared.of(TableDefinition.of("orders")
                .attribute("customerId", AttributeType.S)
                .attribute("orderId", AttributeType.S)
                .attribute("until", AttributeType.N)
                .key("customerId", "orderId")
                .lifecycle(Lifecycle.builder().timeToLive("until").build()));
        http.when("DescribeTable orders", Described.ORDERS.answer())
                .when("DescribeTimeToLive orders", Described.timeToLive("ENABLED", "until"));
        HealthReport report = check(OrderSchema.INSTANCE, order, OrderSchema.INSTANCE);
        assertThat(http.sent()).containsExactly("DescribeTable orders", "DescribeTimeToLive orders");
        assertThat(report.findings().stream()
                        .filter(finding -> finding.kind() == Finding.Kind.AGREEMENT)
                        .map(finding -> finding.table().orElseThrow().entity()))
                .containsExactly("Order", "Ticket");
    }

    @Test
    void listenersSeeOneOperation() {
        http.when("DescribeTable orders", Described.ORDERS.answer()).when("DescribeTable t", Described.ORDERS.answer());
        List<String> told = new ArrayList<>();
        OperationListener listener = new OperationListener() {
            @Override
            public void onStart(OperationStart start) {
                told.add(start.target().describe());
            }

            @Override
            public void onRequest(RequestStart request) {
                told.add(request.target().describe());
            }

            @Override
            public void onEnd(OperationEnd end) {
                told.add(end.target().operation() + " " + end.items() + " " + end.error());
            }
        };
        blocking().withListener(listener).check(OrderSchema.INSTANCE, ticket("t"));
        assertThat(told)
                .containsExactly(
                        "check of table orders, t",
                        "describeTable of table orders",
                        "describeTable of table t",
                        "check 0 Optional.empty");
    }

    @Test
    void theOperationIsAValueToo() {
        InspectOperation check = InspectOperation.of(List.of(OrderSchema.INSTANCE), UnaryOperator.identity());
        assertThat(check.toRequest(OperationContext.standard()))
                .isEqualTo(DescribeTableRequest.builder().tableName("orders").build());
        assertThat(InspectOperation.of(List.of(), UnaryOperator.identity()).toRequest(OperationContext.standard()))
                .isEqualTo(ListTablesRequest.builder().limit(1).build());
    }

    @Test
    @SuppressWarnings("NullAway") // What the types do not allow is told at once.
    void nullsAreRefusedAtOnce() {
        assertThatNullPointerException().isThrownBy(() -> blocking().check((EntitySchema<?>) null));
        assertThatNullPointerException().isThrownBy(() -> async().check((EntitySchema<?>) null));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> blocking().check(List.of(OrderSchema.INSTANCE), options -> null))
                .withMessageContaining("(check of table orders)");
    }
}
