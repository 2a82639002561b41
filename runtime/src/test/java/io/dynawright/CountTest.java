package io.dynawright;

import static io.dynawright.shop.Orders.keyJson;
import static io.dynawright.stub.Answers.count;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.shop.OrderOperations;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import org.junit.jupiter.api.Test;

class CountTest extends Connected {

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright = over(http);

    @Test
    void dynamoDbCountsPageByPage() {
        http.then(count(keyJson("1"), 40), count(keyJson("2"), 0), count(null, 2));
        assertThat(dynawright.run(OrderOperations.query("c-1")).count()).isEqualTo(42);
        assertThat(http.sent("Select")).containsExactly("COUNT", "COUNT", "COUNT");
        assertThat(http.sent("Limit")).containsExactly(null, null, null);
    }

    @Test
    void aScanIsCountedAlike() {
        http.then(count(null, 7));
        assertThat(dynawright.run(OrderOperations.scan()).count()).isEqualTo(7);
        assertThat(http.sent("Select")).containsExactly("COUNT");
    }

    @Test
    void countingEndsAtTheLimit() {
        http.then(count(keyJson("1"), 3), count(keyJson("2"), 2));
        assertThat(dynawright.run(OrderOperations.query("c-1", q -> q.limit(5))).count())
                .isEqualTo(5);
        assertThat(http.sent("Limit")).containsExactly("5", "2");
    }

    @Test
    void aFilteredPageMayCountMoreThanTheLimit() {
        http.then(count(keyJson("1"), 3), count(keyJson("2"), 9));
        assertThat(dynawright
                        .run(OrderOperations.scan(
                                s -> s.limit(5).filter(it -> it.note().exists())))
                        .count())
                .isEqualTo(5);
        assertThat(http.sent("Limit")).containsExactly(null, null);
    }

    @Test
    void nothingIsCountedAsZero() {
        http.then(count(null, 0));
        assertThat(dynawright.run(OrderOperations.query("c-1")).count()).isZero();
    }
}
