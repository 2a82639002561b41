package io.dynawright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.TransactionFailedException;
import io.dynawright.operation.AsyncUnitOfWork;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.GetOperation;
import io.dynawright.operation.TransactionResults;
import io.dynawright.shop.Cart;
import io.dynawright.stub.PromisingClient;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** A unit of work that does not wait for what it loads. */
class AsyncUnitOfWorkTest {

    private final PromisingClient client = new PromisingClient();
    private final DynawrightAsync dynawright = DynawrightAsync.over(client);

    private static GetOperation<Cart> get(String id) {
        return GetOperation.of(Cart.Schema.INSTANCE, new Cart.Key(id));
    }

    private static FindOperation<Cart> find(String id) {
        return FindOperation.of(Cart.Schema.INSTANCE, new Cart.Key(id));
    }

    private static GetItemResponse cart(String id) {
        return GetItemResponse.builder()
                .item(Map.of("id", AttributeValue.fromS(id), "count", AttributeValue.fromN("1")))
                .build();
    }

    private static Throwable failure(CompletableFuture<?> future) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        future.whenComplete((result, error) -> failure.set(error));
        return failure.get();
    }

    private TransactWriteItemsRequest written(int number) {
        return (TransactWriteItemsRequest) client.promises().get(number).request();
    }

    /** Loads two at the same time, and changes both. */
    private static CompletionStage<Void> changeTwo(AsyncUnitOfWork uow) {
        return uow.load(get("c-1")).thenAcceptBoth(uow.load(get("c-2")), (one, two) -> {
            one.count = 2;
            two.count = 3;
        });
    }

    @Test
    void whatWasLoadedAndChangedIsWrittenTogetherWhenTheStageIsComplete() {
        CompletableFuture<TransactionResults> unit = dynawright.unitOfWork(AsyncUnitOfWorkTest::changeTwo);
        assertThat(client.promises()).hasSize(2);
        client.answer(1, cart("c-2"));
        client.answer(0, cart("c-1"));
        assertThat(written(2).transactItems()).hasSize(2);
        assertThat(unit).isNotDone();
        client.answer(2, TransactWriteItemsResponse.builder().build());
        assertThat(unit).isCompleted();
    }

    @Test
    void theStagesResultIsGivenOnceAllIsWritten() {
        CompletableFuture<Long> count =
                dynawright.unitOfWorkReturning(uow -> uow.load(get("c-1")).thenApply(cart -> cart.count = 7L));
        client.answer(0, cart("c-1"));
        assertThat(count).isNotDone();
        client.answer(1, TransactWriteItemsResponse.builder().build());
        assertThat(count).isCompletedWithValue(7L);
    }

    @Test
    void withoutChangesNothingIsSent() {
        CompletableFuture<Long> count =
                dynawright.unitOfWorkReturning(uow -> uow.load(get("c-1")).thenApply(cart -> cart.count));
        client.answer(0, cart("c-1"));
        assertThat(count).isCompletedWithValue(1L);
        assertThat(client.promises()).hasSize(1);
    }

    @Test
    void aFailedStageWritesNothing() {
        IllegalStateException thrown = new IllegalStateException("No");
        CompletableFuture<?> unit =
                dynawright.unitOfWork(uow -> uow.load(get("c-1")).thenApply(cart -> {
                    cart.count = 2;
                    throw thrown;
                }));
        client.answer(0, cart("c-1"));
        assertThat(failure(unit)).isSameAs(thrown);
        assertThat(client.promises()).hasSize(1);
    }

    @Test
    void aFunctionThatThrowsOrHasNoStageWritesNothing() {
        IllegalStateException thrown = new IllegalStateException("No");
        assertThat(failure(dynawright.unitOfWork(uow -> {
                    uow.save(Cart.Schema.INSTANCE, cart());
                    throw thrown;
                })))
                .isSameAs(thrown);
        assertThat(failure(dynawright.unitOfWork(uow -> null)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("The function of the unit of work returned null");
        assertThat(client.promises()).isEmpty();
    }

    @Test
    void aMissingEntityFailsTheLoadThatNeedsIt() {
        CompletableFuture<?> unit = dynawright.unitOfWork(uow -> uow.load(get("c-1")));
        client.answer(0, GetItemResponse.builder().build());
        assertThat(failure(unit)).isInstanceOf(ItemNotFoundException.class);

        CompletableFuture<Boolean> found =
                dynawright.unitOfWorkReturning(uow -> uow.load(find("c-1")).thenApply(cart -> cart.isPresent()));
        client.answer(1, GetItemResponse.builder().build());
        assertThat(found).isCompletedWithValue(false);
    }

    @Test
    void twoLoadsOfAnItemAtTheSameTimeGiveTheSameObject() {
        CompletableFuture<Boolean> same = dynawright.unitOfWorkReturning(
                uow -> uow.load(get("c-1")).thenCombine(uow.load(get("c-1")), (one, two) -> one == two));
        client.answer(0, cart("c-1"));
        client.answer(1, cart("c-1"));
        assertThat(same).isCompletedWithValue(true);
    }

    @Test
    void whatWasLoadedIsNotAskedForAgain() {
        CompletableFuture<Boolean> same = dynawright.unitOfWorkReturning(uow -> uow.load(get("c-1"))
                .thenCompose(one -> uow.load(find("c-1")).thenApply(two -> two.orElseThrow() == one)));
        client.answer(0, cart("c-1"));
        assertThat(same).isCompletedWithValue(true);
        assertThat(client.promises()).hasSize(1);
    }

    @Test
    void whenItIsOverNothingMoreIsTaken() {
        AtomicReference<AsyncUnitOfWork> kept = new AtomicReference<>();
        dynawright.unitOfWork(uow -> {
            kept.set(uow);
            return CompletableFuture.completedFuture("over");
        });
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> kept.get().save(Cart.Schema.INSTANCE, new Cart()))
                .withMessageStartingWith("The unit of work is over");
        assertThat(failure(kept.get().load(get("c-1")))).isInstanceOf(InvalidRequestException.class);
        assertThat(client.promises()).isEmpty();
    }

    @Test
    void cancellingStopsTheLoadsAndWritesNothing() {
        CompletableFuture<?> unit = dynawright.unitOfWork(AsyncUnitOfWorkTest::changeTwo);
        unit.cancel(true);
        assertThat(client.isCancelled(0)).isTrue();
        assertThat(client.isCancelled(1)).isTrue();
        assertThat(client.promises()).hasSize(2);
    }

    @Test
    void cancellingStopsTheTransaction() {
        CompletableFuture<?> unit = dynawright.unitOfWork(AsyncUnitOfWorkTest::changeTwo);
        client.answer(0, cart("c-1"));
        client.answer(1, cart("c-2"));
        unit.cancel(true);
        assertThat(client.isCancelled(2)).isTrue();
    }

    @Test
    void aStageThatEndsAfterACancellationWritesNothing() {
        CompletableFuture<String> work = new CompletableFuture<>();
        CompletableFuture<?> unit = dynawright.unitOfWork(uow -> {
            uow.insert(Cart.Schema.INSTANCE, cart());
            return work;
        });
        unit.cancel(true);
        work.complete("done");
        assertThat(client.promises()).isEmpty();
    }

    private static Cart cart() {
        Cart cart = new Cart();
        cart.id = "c-9";
        return cart;
    }

    @Test
    void aCancelledTransactionIsToldWithItsReasons() {
        CompletableFuture<?> unit = dynawright.unitOfWork(AsyncUnitOfWorkTest::changeTwo);
        client.answer(0, cart("c-1"));
        client.answer(1, cart("c-2"));
        client.fail(
                2,
                TransactionCanceledException.builder()
                        .cancellationReasons(
                                CancellationReason.builder().code("None").build(),
                                CancellationReason.builder()
                                        .code("ConditionalCheckFailed")
                                        .build())
                        .build());
        assertThat(failure(unit))
                .isInstanceOfSatisfying(
                        TransactionFailedException.class,
                        e -> assertThat(e.outcomes()).hasSize(2));
    }

    @Test
    void moreWritesThanATransactionTakesAreAnError() {
        CompletableFuture<?> unit = dynawright.unitOfWork(uow -> {
            for (int i = 0; i < 101; i++) {
                Cart cart = cart();
                cart.id = "c-" + i;
                uow.insert(Cart.Schema.INSTANCE, cart);
            }
            return CompletableFuture.completedFuture("done");
        });
        assertThat(failure(unit)).isInstanceOf(InvalidRequestException.class).hasMessageContaining("101 writes");
    }
}
