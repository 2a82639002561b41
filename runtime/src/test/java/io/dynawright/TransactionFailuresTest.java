package io.dynawright;

import static io.dynawright.stub.Answers.error;
import static io.dynawright.stub.Answers.failing;
import static io.dynawright.stub.Answers.ok;
import static io.dynawright.stub.Cancelled.CONFLICT;
import static io.dynawright.stub.Cancelled.NONE;
import static io.dynawright.stub.Cancelled.because;
import static io.dynawright.stub.Cancelled.conditionFailed;
import static io.dynawright.stub.Cancelled.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.error.AccessDeniedException;
import io.dynawright.error.CancellationReason;
import io.dynawright.error.ServiceException;
import io.dynawright.error.TransactionFailedException;
import io.dynawright.operation.CheckOperation;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.InsertOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.RetryPolicy;
import io.dynawright.operation.TransactionAction;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.shop.Account;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderAttributes;
import io.dynawright.shop.OrderKey;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.Connected;
import io.dynawright.stub.StubHttpClient;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a transaction that is cancelled, met others, or got no answer. */
class TransactionFailuresTest extends Connected {

    private static final OrderKey KEY = OrderKey.of("c-1", "o-1");
    private static final Account.Key ACCOUNT = new Account.Key("b-1", "a-1");
    private static final String ACCOUNT_JSON = "{\"bank\":{\"S\":\"b-1\"},\"number\":{\"S\":\"a-1\"},"
            + "\"owner\":{\"S\":\"Ada\"},\"balance\":{\"N\":\"7\"},\"v\":{\"N\":\"9\"}}";

    private final List<Duration> naps = new ArrayList<>();
    private final StubHttpClient http = new StubHttpClient();
    private final Dynawright dynawright =
            over(http).withRetries(RetryPolicy.standard().withMaxAttempts(3).withSleeper(naps::add));

    private final InsertOperation<Order> insert = InsertOperation.of(OrderSchema.INSTANCE, Orders.ONE);
    private final UpdateOperation<Account> update =
            UpdateOperation.update(new Account.Update(ACCOUNT), u -> u.balance().increment(5));

    @AfterEach
    void clearInterruption() {
        Thread.interrupted();
    }

    private TransactionFailedException failure(TransactionAction... actions) {
        TransactionFailedException e =
                catchThrowableOfType(TransactionFailedException.class, () -> dynawright.transact(actions));
        assertThat(e).isNotNull();
        return e;
    }

    private static <T> Optional<T> current(Class<?> kind, CancellationReason<T> reason) {
        assertThat(reason).isInstanceOf(kind);
        return ((CancellationReason.Refused<T>) reason).current();
    }

    @Test
    void eachActionHasItsReasonAndItsTypedCurrentItem() {
        http.then(because(conditionFailed(Orders.ONE_JSON), NONE));
        TransactionFailedException e = failure(insert, update);
        CancellationReason<Order> reason = e.reason(insert);
        assertThat(reason).isInstanceOf(CancellationReason.AlreadyExists.class);
        Order current =
                ((CancellationReason.AlreadyExists<Order>) reason).current().orElseThrow();
        assertThat(current).isEqualTo(Orders.ONE);
        assertThat(e.reason(update)).isEqualTo(new CancellationReason.None<Account>());
        assertThat(e)
                .hasMessageStartingWith("The transaction was cancelled, and nothing of it was done. Action 1 of 2:"
                        + " An item with this key exists already (insert of table orders, key customerId=c-1, orderId=o-1)"
                        + " (transact of table orders, accounts)");
        assertThat(e.retryable()).isFalse();
        assertThat(e.context())
                .containsEntry("failed.1", "AlreadyExistsException")
                .doesNotContainKey("failed.2");
        assertThat(http.sent()).hasSize(1);
        assertThat(naps).isEmpty();
    }

    @Test
    void aFailedConditionIsToldAsTheOperationAloneWouldTellIt() {
        PutOperation<Account> put = PutOperation.of(
                Account.Schema.INSTANCE, Account.of("a-1", "Ada").withVersion(3));
        DeleteOperation<Order> delete = DeleteOperation.of(
                OrderSchema.INSTANCE,
                KEY,
                OrderAttributes.INSTANCE,
                o -> o.onlyIf(it -> it.quantity().eq(4)));
        CheckOperation<Order> check = CheckOperation.of(
                OrderSchema.INSTANCE,
                OrderKey.of("c-1", "o-2"),
                OrderAttributes.INSTANCE,
                it -> it.quantity().eq(4));
        UpdateOperation<Account> missing = UpdateOperation.update(
                new Account.Update(new Account.Key("b-1", "a-2")),
                u -> u.balance().increment(5));
        http.then(because(
                conditionFailed(ACCOUNT_JSON), conditionFailed(Orders.ONE_JSON), conditionFailed(), conditionFailed()));
        TransactionFailedException e = failure(put, delete, check, missing);
        assertThat(current(CancellationReason.Stale.class, e.reason(put)))
                .hasValueSatisfying(account -> assertThat(account.version()).isEqualTo(9));
        assertThat(current(CancellationReason.ConditionFailed.class, e.reason(delete)))
                .contains(Orders.ONE);
        assertThat(current(CancellationReason.ConditionFailed.class, e.reason(check)))
                .isEmpty();
        assertThat(e.reason(missing)).isInstanceOf(CancellationReason.NotFound.class);
        assertThat(e.outcomes()).hasSize(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> e.reason(insert))
                .withMessageStartingWith("This operation was no action of the transaction: insert of table orders");
    }

    @Test
    void anUpdateTellsTheItemInItsWayAsWhatItGivesBack() {
        UpdateOperation<Account> conditional = UpdateOperation.update(
                new Account.Update(ACCOUNT),
                u -> u.balance().increment(5).onlyIf(it -> it.balance().eq(8)));
        http.then(because(conditionFailed(ACCOUNT_JSON)));
        TransactionFailedException e = failure(conditional);
        CancellationReason<Account> reason = e.reason(conditional);
        Account current =
                ((CancellationReason.ConditionFailed<Account>) reason).current().orElseThrow();
        assertThat(current.balance()).isEqualTo(7);
    }

    @Test
    void conflictsAreRetriedWithTheSameRequest() {
        http.then(because(CONFLICT, NONE), because(NONE, CONFLICT), ok("{}"));
        dynawright.transact(insert, update);
        assertThat(http.sent()).hasSize(3);
        assertThat(http.sent())
                .extracting(StubHttpClient.Sent::body)
                .containsOnly(http.sent().get(0).body());
        assertThat(naps).hasSize(2);
    }

    @Test
    void aConflictThatRemainsIsTold() {
        http.always(because(CONFLICT, NONE));
        TransactionFailedException e = failure(insert, update);
        assertThat(e.reason(insert)).isInstanceOf(CancellationReason.Conflict.class);
        assertThat(e.retryable()).isTrue();
        assertThat(http.sent()).hasSize(3);
    }

    @Test
    void aConditionThatFailsBesidesAConflictIsFinal() {
        http.then(because(CONFLICT, conditionFailed()));
        assertThat(failure(insert, update).retryable()).isFalse();
        assertThat(http.sent()).hasSize(1);
    }

    static Stream<StubHttpClient.Answer> passing() {
        return Stream.of(
                because(reason("ThrottlingError", "Throughput exceeds the current capacity")),
                because(reason("ProvisionedThroughputExceeded", "Level of configured throughput exceeded")),
                error("TransactionInProgressException", "in progress"),
                error("TransactionConflictException", "conflict"),
                error("ThrottlingException", "slow down"),
                error(500, "InternalServerError", "oops"),
                failing(new SocketException("Connection reset")));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void whatPassesIsRetriedWithTheSameToken(StubHttpClient.Answer answer) {
        http.then(answer, ok("{}"));
        dynawright.transact(insert);
        assertThat(http.sent()).hasSize(2);
        assertThat(http.sent())
                .extracting(StubHttpClient.Sent::body)
                .containsOnly(http.sent().get(0).body());
        assertThat(naps).hasSize(1);
    }

    @Test
    void otherReasonsAreToldAndNotRetried() {
        http.then(
                because(reason(
                        "ValidationError", "The provided expression refers to an attribute that does not exist")),
                because(reason("ValidationError", "Item size to update has exceeded the maximum allowed size")),
                because(reason("ItemCollectionSizeLimitExceeded", "Collection size exceeded")),
                because(reason("AccessDenied", "no")));
        assertThat(failure(update).reason(update)).isInstanceOf(CancellationReason.Invalid.class);
        assertThat(failure(update).reason(update)).isInstanceOf(CancellationReason.TooLarge.class);
        assertThat(failure(update).reason(update)).isInstanceOf(CancellationReason.CollectionTooLarge.class);
        assertThat(failure(update).reason(update))
                .isInstanceOfSatisfying(
                        CancellationReason.Other.class,
                        other -> assertThat(other.error()).isInstanceOf(AccessDeniedException.class));
        assertThat(naps).isEmpty();
    }

    @Test
    void aTokenOfAnotherTransactionIsRefusedClearly() {
        http.then(error("IdempotentParameterMismatchException", "mismatch"));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> dynawright.transact(List.of(insert), o -> o.idempotencyToken("t")))
                .withMessageContaining("Another transaction had this token in the last ten minutes")
                .satisfies(e -> assertThat(e.retryable()).isFalse());
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void anInterruptionBetweenTriesEndsThem() {
        http.always(because(CONFLICT));
        Dynawright interrupted = dynawright.withRetries(RetryPolicy.standard().withSleeper(time -> {
            throw new InterruptedException();
        }));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> interrupted.transact(insert))
                .withMessageStartingWith("The thread was interrupted");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(http.sent()).hasSize(1);
    }

    @Test
    void theExceptionOutlivesSerializationWithoutItsActions() throws IOException, ClassNotFoundException {
        http.then(because(conditionFailed(Orders.ONE_JSON)));
        TransactionFailedException e = failure(insert);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            TransactionFailedException copy = (TransactionFailedException) in.readObject();
            assertThat(copy).hasMessage(e.getMessage());
            assertThat(copy.context()).containsEntry("failed.1", e.context().get("failed.1"));
        }
    }

    @Test
    void aFailedConditionIsFinalWhateverThePolicySays() {
        Dynawright stubborn = dynawright.withRetries(
                RetryPolicy.standard().withSleeper(naps::add).withRetryable(e -> true));
        http.always(because(conditionFailed(Orders.ONE_JSON), CONFLICT));
        assertThatExceptionOfType(TransactionFailedException.class).isThrownBy(() -> stubborn.transact(insert, update));
        http.always(because(NONE, conditionFailed()));
        assertThatExceptionOfType(TransactionFailedException.class).isThrownBy(() -> stubborn.transact(insert, update));
        assertThat(http.sent()).hasSize(2);
        assertThat(naps).isEmpty();
    }

    @Test
    void anInterruptionIsFinalWhateverThePolicySays() {
        http.always(because(CONFLICT));
        Dynawright stubborn = dynawright.withRetries(RetryPolicy.standard()
                .withSleeper(time -> {
                    naps.add(time);
                    throw new InterruptedException();
                })
                .withRetryable(e -> true));
        assertThatExceptionOfType(ServiceException.class).isThrownBy(() -> stubborn.transact(insert));
        assertThat(naps).hasSize(1);
    }
}
