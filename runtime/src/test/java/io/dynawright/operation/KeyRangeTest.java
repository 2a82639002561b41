package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

class KeyRangeTest {

    private static QueryRequest query(Function<OrderQuery, ? extends QueryStage<OrderQuery, Order>> options) {
        return OrderOperations.query("c-1", options).toRequest(OperationContext.standard());
    }

    private static QueryRequest in(KeyRange<String> range) {
        return query(q -> q.orderId().in(range));
    }

    private static void assertRefused(String message, ThrowingCallable call) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(call)
                .withMessage(message);
    }

    @Test
    void everyRangeIsTheConditionOfItsForm() {
        assertThat(in(KeyRange.atLeast("a"))).isEqualTo(query(q -> q.orderId().ge("a")));
        assertThat(in(KeyRange.greaterThan("a")))
                .isEqualTo(query(q -> q.orderId().gt("a")));
        assertThat(in(KeyRange.atMost("a"))).isEqualTo(query(q -> q.orderId().le("a")));
        assertThat(in(KeyRange.lessThan("a"))).isEqualTo(query(q -> q.orderId().lt("a")));
        assertThat(in(KeyRange.between("a", "b")))
                .isEqualTo(query(q -> q.orderId().between("a", "b")));
    }

    @Test
    void theRangeOfAllPutsNoCondition() {
        assertThat(in(KeyRange.all())).isEqualTo(query(q -> q));
        assertThat(query(q -> q.orderId().in(KeyRange.all()).descending())).isEqualTo(query(q -> q.descending()));
    }

    @Test
    void anEndWithoutABoundIsOpen() {
        assertThat(KeyRange.of(null, null)).isEqualTo(KeyRange.all());
        assertThat(KeyRange.of("a", null)).isEqualTo(KeyRange.atLeast("a"));
        assertThat(KeyRange.of(null, "b")).isEqualTo(KeyRange.atMost("b"));
        assertThat(KeyRange.of("a", "b")).isEqualTo(KeyRange.between("a", "b"));
    }

    @Test
    void boundsAreEncodedAsTheSortKeyIs() {
        KeyRange<BigDecimal> range = KeyRange.between(new BigDecimal("9.50"), BigDecimal.TEN);
        assertThat(OrderRequests.keyCondition(q -> q.total().in(range)))
                .isEqualTo(OrderRequests.keyCondition(q -> q.total().between(new BigDecimal("9.50"), BigDecimal.TEN)));
    }

    @Test
    void rangesAreValues() {
        List<KeyRange<String>> ranges = List.of(
                KeyRange.all(),
                KeyRange.atLeast("a"),
                KeyRange.atLeast("b"),
                KeyRange.greaterThan("a"),
                KeyRange.atMost("a"),
                KeyRange.lessThan("a"),
                KeyRange.between("a", "b"));
        assertThat(ranges).doesNotHaveDuplicates();
        assertThat(KeyRange.between("a", "b"))
                .isEqualTo(KeyRange.between("a", "b"))
                .hasSameHashCodeAs(KeyRange.between("a", "b"))
                .isNotEqualTo(null);
    }

    @Test
    void theirTextHidesTheBounds() {
        assertThat(KeyRange.all()).hasToString("KeyRange[all]");
        assertThat(KeyRange.atLeast("secret")).hasToString("KeyRange[>= ?]");
        assertThat(KeyRange.between("secret", "secret")).hasToString("KeyRange[between ? and ?]");
    }

    @Test
    void boundsInTheWrongOrderAreRefusedInTheOrderOfTheStoredValues() {
        String where = " are in the wrong order: the lower one comes first (query of table orders";
        assertRefused("The bounds for attribute orderId" + where + ")", () -> in(KeyRange.between("b", "a")));
        KeyRange<BigDecimal> numbers = KeyRange.between(BigDecimal.TEN, new BigDecimal("9"));
        assertRefused(
                "The bounds for attribute total" + where + ", index by-total)",
                () -> OrderOperations.byTotal("c-1", q -> q.total().in(numbers)));
    }

    @Test
    void whatIsNullOrEmptyIsRefused() {
        assertRefused("A bound of a range is null", () -> KeyRange.atLeast(null));
        assertRefused("A bound of a range is null", () -> KeyRange.between("a", null));
        assertRefused("The operand for attribute orderId is null (query of table orders)", () -> in(null));
        assertRefused("Key attribute orderId is empty (query of table orders)", () -> in(KeyRange.atLeast("")));
    }
}
