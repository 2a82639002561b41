package io.dynawright;

import static io.dynawright.stub.Cancelled.CONFLICT;
import static io.dynawright.stub.Cancelled.NONE;
import static io.dynawright.stub.Cancelled.because;
import static io.dynawright.stub.Cancelled.conditionFailed;
import static io.dynawright.stub.Cancelled.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.error.CancellationReason;
import io.dynawright.error.TransactionFailedException;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.operation.TransactionAction;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the error of a cancelled transaction says. */
class TransactionMessagesTest extends Connected {

    private static final int MANY = 100;

    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright =
            over(http).withRetries(RetryPolicy.standard().withMaxAttempts(1));

    private static TransactionAction insert(int number) {
        return InsertOperation.of(OrderSchema.INSTANCE, Orders.order("o-" + number));
    }

    private TransactionFailedException failure(TransactionAction... actions) {
        return catchThrowableOfType(TransactionFailedException.class, () -> dynawright.transact(actions));
    }

    @Test
    void withoutReasonsItSaysSoAndIsFinal() {
        http.always(because());
        TransactionFailedException e = failure(insert(1));
        assertThat(e)
                .hasMessage("The transaction was cancelled, and nothing of it was done. DynamoDB gave no reason for any"
                        + " action (transact of table orders). Look at the cause");
        assertThat(e.retryable()).isFalse();
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void ofManyActionsThatFailTheFirstAreTold() {
        http.then(because(Collections.nCopies(MANY, conditionFailed()).toArray(String[]::new)));
        List<TransactionAction> actions = IntStream.range(0, MANY)
                .mapToObj(TransactionMessagesTest::insert)
                .toList();
        TransactionFailedException e =
                catchThrowableOfType(TransactionFailedException.class, () -> dynawright.transact(actions, o -> o));
        assertThat(e.problem()).contains("Action 5 of 100: ").endsWith("; 95 more failed: see outcomes()");
        assertThat(e.problem()).doesNotContain("Action 6 of 100");
        assertThat(e.context()).containsKeys("failed.1", "failed.100");
        assertThat(e.outcomes()).hasSize(MANY);
    }

    @ParameterizedTest
    @CsvSource({
        "TransactionConflict, Conflict, true",
        "ThrottlingError, Throttled, true",
        "ProvisionedThroughputExceeded, Throttled, true",
        "ValidationError, Invalid, false",
        "ItemCollectionSizeLimitExceeded, CollectionTooLarge, false",
        "DuplicateItem, Other, false",
        "AccessDenied, Other, false",
        "SomethingNew, Other, false"
    })
    void eachReasonOfDynamoDbHasItsKind(String code, String kind, boolean retryable) {
        http.then(because(NONE, reason(code, "words")));
        TransactionAction second = insert(2);
        TransactionFailedException e = failure(insert(1), second);
        assertThat(e.outcomes().get(0).reason()).isInstanceOf(CancellationReason.None.class);
        assertThat(e.outcomes().get(1).action()).isSameAs(second);
        assertThat(e.outcomes().get(1).reason().getClass().getSimpleName()).isEqualTo(kind);
        assertThat(e.retryable()).isEqualTo(retryable);
        assertThat(e.problem()).contains("Action 2 of 2: ");
    }

    @Test
    void anAdviceIsGivenOnce() {
        http.then(because(CONFLICT, CONFLICT));
        assertThat(failure(insert(1), insert(2)).advice())
                .isEqualTo(
                        "Another write of the item is going on: try again after a while, and let fewer writers meet on"
                                + " one item");
    }
}
