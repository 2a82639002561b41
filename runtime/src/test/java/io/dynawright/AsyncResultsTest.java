package io.dynawright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynawright.error.ConfigurationException;
import io.dynawright.error.InvalidCursorException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.NotUniqueException;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderBrief;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.DeferredClient;
import io.dynawright.stub.ScriptedPages;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the futures of asynchronous results complete with, and when they stop. */
class AsyncResultsTest {

    private static final CursorKeys KEYS = CursorKeys.forLocalDevelopment();

    private static ScriptedPages pages(int pageSize, int items) {
        return new ScriptedPages(
                IntStream.range(0, items)
                        .mapToObj(i -> OrderSchema.INSTANCE.toItem(Orders.order(String.valueOf(i))))
                        .toList(),
                start -> pageSize);
    }

    private static AsyncResults<Order> over(DeferredClient client) {
        return DynawrightAsync.over(client).withCursorKeys(KEYS).run(OrderOperations.query("c-1"));
    }

    private static AsyncResults<Order> atOnce(ScriptedPages pages) {
        return over(DeferredClient.atOnce(pages));
    }

    private static void assertFailed(CompletableFuture<?> future, Class<? extends Throwable> error) {
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(future::get)
                .satisfies(e -> assertThat(e.getCause()).isExactlyInstanceOf(error));
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(future::join)
                .satisfies(e -> assertThat(e.getCause()).isExactlyInstanceOf(error));
    }

    @Test
    void theActionGetsEveryItemInOrder() {
        List<String> ids = new ArrayList<>();
        atOnce(pages(2, 5)).forEach(order -> ids.add(order.orderId())).join();
        assertThat(ids).containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void anActionThatThrowsStops() {
        ScriptedPages pages = pages(2, 8);
        List<Order> seen = new ArrayList<>();
        CompletableFuture<Void> done = atOnce(pages).forEach(order -> {
            seen.add(order);
            if (seen.size() == 3) {
                throw new UnsupportedOperationException("Not this one");
            }
        });
        assertFailed(done, UnsupportedOperationException.class);
        assertThat(seen).hasSize(3);
        assertThat(pages.requests()).hasSize(2);
    }

    @Test
    void cancellingTheFutureStops() {
        DeferredClient client = DeferredClient.whenTold(pages(2, 8));
        List<Order> seen = new ArrayList<>();
        CompletableFuture<Void> done = over(client).forEach(seen::add);
        client.answer(0);
        done.cancel(false);
        assertThat(client.calls()).hasSize(2);
        assertThat(client.calls().get(1).isCancelled()).isTrue();
        assertThat(seen).hasSize(2);
    }

    @Test
    void completingTheFutureFromOutsideStopsToo() {
        DeferredClient client = DeferredClient.whenTold(pages(2, 8));
        CompletableFuture<List<Order>> list = over(client).list();
        list.complete(List.of());
        assertThat(client.calls().get(0).isCancelled()).isTrue();
    }

    @Test
    void cancellingFromTheActionStopsAtThatItem() {
        DeferredClient client = DeferredClient.whenTold(pages(3, 9));
        List<Order> seen = new ArrayList<>();
        AtomicReference<CompletableFuture<Void>> done = new AtomicReference<>();
        done.set(over(client).forEach(order -> {
            seen.add(order);
            done.get().cancel(false);
        }));
        client.answer(0);
        assertThat(seen).hasSize(1);
        assertThat(client.calls()).hasSize(1);
    }

    @Test
    void theListIsAllAndCannotBeChanged() {
        List<Order> list = atOnce(pages(2, 5)).list().join();
        assertThat(list).hasSize(5);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.remove(0));
    }

    @Test
    void theFirstIsReadAlone() {
        ScriptedPages pages = pages(5, 9);
        assertThat(atOnce(pages).first().join()).contains(Orders.order("0"));
        assertThat(pages.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.limit()).isEqualTo(1));
        assertThat(atOnce(pages(5, 0)).first().join()).isEmpty();
    }

    @Test
    void oneIsTheOnlyOne() {
        assertThat(atOnce(pages(5, 1)).one().join()).isEqualTo(Orders.order("0"));
        assertFailed(atOnce(pages(5, 0)).one(), ItemNotFoundException.class);
        assertFailed(atOnce(pages(5, 2)).one(), NotUniqueException.class);
    }

    @Test
    void aCountSendsNoItems() {
        ScriptedPages pages = pages(3, 10);
        assertThat(atOnce(pages).count().join()).isEqualTo(10);
        assertThat(pages.requests())
                .hasSize(4)
                .allMatch(request -> request.selectAsString().equals("COUNT"));
    }

    @Test
    void cursorsAreThoseOfBlockingResults() {
        ScriptedPages pages = pages(2, 8);
        AsyncResults<Order> results = atOnce(pages);
        Results<Order> blocking = Dynawright.over(pages).withCursorKeys(KEYS).run(OrderOperations.query("c-1"));
        Page<Order> first = results.page(3).join();
        Page<Order> second = blocking.page(3, first.cursor().orElseThrow());
        Page<Order> third = results.page(3, second.cursor().orElseThrow()).join();
        assertThat(first.items()).extracting(Order::orderId).containsExactly("0", "1", "2");
        assertThat(second.items()).extracting(Order::orderId).containsExactly("3", "4", "5");
        assertThat(third.items()).extracting(Order::orderId).containsExactly("6", "7");
        assertThat(third.cursor()).isEmpty();
    }

    @Test
    void whatIsWrongWithAPageFailsTheFutureAndSendsNothing() {
        ScriptedPages pages = pages(2, 8);
        assertFailed(atOnce(pages).page(0), InvalidRequestException.class);
        assertFailed(atOnce(pages).page(1, "none"), InvalidCursorException.class);
        assertFailed(atOnce(pages).page(1, null), InvalidCursorException.class);
        assertFailed(
                DynawrightAsync.over(DeferredClient.atOnce(pages))
                        .run(OrderOperations.query("c-1"))
                        .page(1),
                ConfigurationException.class);
        assertThat(pages.requests()).isEmpty();
    }

    @Test
    void anActionMustBeThere() {
        assertThatNullPointerException().isThrownBy(() -> atOnce(pages(2, 4)).forEach(null));
    }

    @Test
    void otherDirectionsAndViewsAreTheSameQuery() {
        ScriptedPages pages = pages(2, 2);
        AsyncResults<Order> results = atOnce(pages);
        results.reversed().onUndecodable(e -> {}).list().join();
        assertThat(pages.requests().get(0).scanIndexForward()).isFalse();
        assertThat(results.explain())
                .isEqualTo(
                        Dynawright.over(pages).run(OrderOperations.query("c-1")).explain());
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> results.as(null));
        assertThat(results.as(OrderBrief.ALL).list().join())
                .containsExactly(new OrderBrief("c-1", "0"), new OrderBrief("c-1", "1"));
    }
}
