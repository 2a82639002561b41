package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.codec.ItemReader;
import io.dynawright.expression.Path;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderBrief;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

class ReadRequestsTest {

    private static final OperationContext CONTEXT = OperationContext.standard();
    private static final OrderKey KEY = OrderKey.of("c-1", "o-1");
    private static final GetItemRequest GET = GetItemRequest.builder()
            .tableName("orders")
            .key(Map.of("customerId", AttributeValue.fromS("c-1"), "orderId", AttributeValue.fromS("o-1")))
            .build();
    private static final GetItemRequest EXISTS = GET.toBuilder()
            .projectionExpression("#n0, #n1")
            .expressionAttributeNames(Map.of("#n0", "customerId", "#n1", "orderId"))
            .build();

    /** What it reads is no entity, and may be missing. */
    private static final View<Order, String> STATUS = new View<>() {

        @Override
        public Class<String> type() {
            return String.class;
        }

        @Override
        public List<Path> paths() {
            return List.of(Path.of("status"));
        }

        @Override
        public String read(ItemReader in) {
            throw new UnsupportedOperationException("only requests are looked at");
        }
    };

    @Test
    void findAndGetAskForTheWholeItem() {
        assertThat(OrderOperations.find(KEY).toRequest(CONTEXT)).isEqualTo(GET);
        assertThat(OrderOperations.get(KEY).toRequest(CONTEXT)).isEqualTo(GET);
    }

    @Test
    void existsAsksForTheKeyAlone() {
        assertThat(OrderOperations.exists(KEY).toRequest(CONTEXT)).isEqualTo(EXISTS);
    }

    @Test
    void aViewIsAskedForWithTheKeySoThatWhatIsMissingCanBeTold() {
        GetItemRequest status = GET.toBuilder()
                .projectionExpression("#n0, #n1, #n2")
                .expressionAttributeNames(Map.of("#n0", "customerId", "#n1", "orderId", "#n2", "status"))
                .build();
        assertThat(OrderOperations.find(KEY, STATUS).toRequest(CONTEXT)).isEqualTo(status);
        assertThat(OrderOperations.get(KEY, STATUS).toRequest(CONTEXT)).isEqualTo(status);
        assertThat(OrderOperations.get(KEY, STATUS, r -> r.consistent()).toRequest(CONTEXT))
                .isEqualTo(status.toBuilder().consistentRead(true).build());
    }

    @Test
    void aKeyThatTheViewHasIsAskedForOnce() {
        assertThat(OrderOperations.find(KEY, OrderBrief.NAMED).toRequest(CONTEXT))
                .isEqualTo(EXISTS);
        assertThat(OrderOperations.find(KEY, OrderBrief.NAMED, r -> r.consistent())
                        .toRequest(CONTEXT))
                .isEqualTo(EXISTS.toBuilder().consistentRead(true).build());
    }

    @Test
    void aViewOfAllThatThereIsAsksForTheWholeItem() {
        assertThat(OrderOperations.get(KEY, OrderBrief.ALL).toRequest(CONTEXT)).isEqualTo(GET);
    }

    @Test
    void readsAreConsistentWhenAsked() {
        assertThat(OrderOperations.find(KEY, r -> r.consistent()).toRequest(CONTEXT))
                .isEqualTo(GET.toBuilder().consistentRead(true).build());
        assertThat(OrderOperations.exists(KEY, r -> r.consistent()).toRequest(CONTEXT))
                .isEqualTo(EXISTS.toBuilder().consistentRead(true).build());
    }

    @Test
    void anOperationGivesTheSameRequestEachTime() {
        ReadOperation<?> find = OrderOperations.find(KEY);
        assertThat(find.toRequest(CONTEXT)).isEqualTo(find.toRequest(CONTEXT));
    }
}
