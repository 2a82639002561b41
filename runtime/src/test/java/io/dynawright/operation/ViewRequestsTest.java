package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderBrief;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.wire.RawItem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

class ViewRequestsTest {

    private static final Subject<?> SUBJECT = Subject.of("query", OrderSchema.INSTANCE);

    @Test
    void aViewFetchesWhatItNames() {
        QueryRequest request = OrderOperations.query("c-1").as(OrderBrief.NAMED).toRequest(OperationContext.standard());
        assertThat(request.projectionExpression()).isEqualTo("#n0, #n1");
        assertThat(request.expressionAttributeNames()).isEqualTo(Map.of("#n0", "customerId", "#n1", "orderId"));
    }

    @Test
    void anItemIsReadAsTheView() {
        OrderKey key = OrderKey.of("c-1", "o-1");
        GetItemResponse there =
                item(Map.of("customerId", AttributeValue.fromS("c-1"), "orderId", AttributeValue.fromS("o-1")));
        assertThat(Answered.with(there, FindOperation.of(OrderSchema.INSTANCE, key, OrderBrief.NAMED)))
                .contains(new OrderBrief("c-1", "o-1"));
        assertThat(Answered.with(there, GetOperation.of(OrderSchema.INSTANCE, key, OrderBrief.NAMED)))
                .isEqualTo(new OrderBrief("c-1", "o-1"));
    }

    @Test
    void anItemThatIsMissingHasNoView() {
        OrderKey key = OrderKey.of("c-1", "o-1");
        GetItemResponse nothing = GetItemResponse.builder().build();
        assertThat(Answered.with(nothing, FindOperation.of(OrderSchema.INSTANCE, key, OrderBrief.NAMED)))
                .isEmpty();
        assertThatExceptionOfType(ItemNotFoundException.class)
                .isThrownBy(() -> Answered.with(nothing, GetOperation.of(OrderSchema.INSTANCE, key, OrderBrief.NAMED)))
                .withMessageContaining("(get of table orders, key customerId=c-1, orderId=o-1)");
    }

    @Test
    void anItemThatIsThereButNotAsTheViewNeedsItIsAnError() {
        OrderKey key = OrderKey.of("c-1", "o-1");
        GetItemResponse poisoned =
                item(Map.of("customerId", AttributeValue.fromS(""), "orderId", AttributeValue.fromS("o-1")));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(
                        () -> Answered.with(poisoned, FindOperation.of(OrderSchema.INSTANCE, key, OrderBrief.NAMED)))
                .withMessageEndingWith("(find of table orders, key customerId=, orderId=o-1)");
    }

    private static GetItemResponse item(Map<String, AttributeValue> item) {
        return GetItemResponse.builder().item(item).build();
    }

    @Test
    void aNullViewIsRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> OrderOperations.query("c-1").as((View<Order, OrderBrief>) null))
                .withMessage("The view is null (query of table orders)");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> OrderOperations.get(OrderKey.of("c-1", "o-1"), (View<Order, OrderBrief>) null))
                .withMessage("The view is null (get of table orders)");
    }

    @Test
    void whatAViewCannotReadIsNamedByItsItem() {
        Reading.Fetched<OrderBrief> reading = Reading.view(SUBJECT, OrderBrief.ALL);
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> reading.decoder()
                        .decode(
                                RawItem.of(Map.of("orderId", AttributeValue.fromS("o-1"))),
                                OperationContext.standard()))
                .withMessage("Cannot read attribute customerId: expected a value, found nothing"
                        + " (query of table orders, key orderId=o-1)");
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> reading.decoder()
                        .decode(
                                RawItem.of(Map.of(
                                        "customerId",
                                        AttributeValue.fromS(""),
                                        "orderId",
                                        AttributeValue.fromS("o-1"))),
                                OperationContext.standard()))
                .withMessage("Cannot read the item: expected what io.dynawright.shop.OrderBrief accepts, found an item"
                        + " that it refused with java.lang.IllegalArgumentException"
                        + " (query of table orders, key customerId=, orderId=o-1)")
                .withCauseInstanceOf(IllegalArgumentException.class);
    }
}
