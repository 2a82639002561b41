package io.dynawright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynawright.error.ConversionException;
import io.dynawright.error.ThrottledException;
import io.dynawright.operation.ItemPage;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.DeferredClient;
import io.dynawright.stub.Probe;
import io.dynawright.stub.ScriptedPages;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** When pages are requested and items published: what Reactive Streams demand, and nothing before. */
class AsyncDemandTest {

    private static final Map<String, AttributeValue> FILTERED = Map.of();

    private final Probe<Order> probe = new Probe<>();

    private static Map<String, AttributeValue> item(int number) {
        return OrderSchema.INSTANCE.toItem(Orders.order(String.valueOf(number)));
    }

    /** So many items in pages of so many. */
    private static ScriptedPages pages(int pageSize, int items) {
        return new ScriptedPages(
                IntStream.range(0, items).mapToObj(AsyncDemandTest::item).toList(), start -> pageSize);
    }

    private static AsyncResults<Order> over(DeferredClient client) {
        return DynawrightAsync.over(client).run(OrderOperations.query("c-1"));
    }

    private static AsyncResults<Order> atOnce(ScriptedPages pages) {
        return over(DeferredClient.atOnce(pages));
    }

    private Probe<Order> subscribed(Publisher<Order> publisher) {
        publisher.subscribe(probe);
        return probe;
    }

    @Test
    void nothingIsSentBeforeAnItemIsRequested() {
        DeferredClient client = DeferredClient.whenTold(pages(2, 4));
        subscribed(over(client));
        assertThat(client.calls()).isEmpty();
        probe.request(1);
        assertThat(client.calls()).hasSize(1);
    }

    @Test
    void noMoreItemsComeThanWereRequested() {
        DeferredClient client = DeferredClient.whenTold(pages(3, 9));
        subscribed(over(client)).request(1);
        client.answer(0);
        assertThat(probe.items()).hasSize(1);
        probe.request(2);
        assertThat(probe.items()).hasSize(3);
        assertThat(client.calls()).hasSize(1);
        probe.request(1);
        assertThat(client.calls()).hasSize(2);
        client.answer(1);
        assertThat(probe.items()).hasSize(4);
    }

    @Test
    void aPageIsRequestedWhenAllOfTheOneBeforeIsTaken() {
        DeferredClient client = DeferredClient.whenTold(pages(2, 6));
        subscribed(over(client)).request(Long.MAX_VALUE);
        probe.doing(item -> assertThat(client.calls()).hasSize(1 + Integer.parseInt(item.orderId()) / 2));
        IntStream.range(0, 3).forEach(client::answer);
        assertThat(probe.items()).hasSize(6);
        assertThat(client.calls()).hasSize(3);
        assertThat(probe.ends()).containsExactly("complete");
    }

    @Test
    void theEndIsToldWithTheLastItem() {
        subscribed(atOnce(pages(2, 3))).request(3);
        assertThat(probe.items()).hasSize(3);
        assertThat(probe.ends()).containsExactly("complete");
    }

    @Test
    void emptyPagesAreSteppedOver() {
        ScriptedPages pages = new ScriptedPages(List.of(FILTERED, FILTERED, item(2), FILTERED), start -> 1);
        subscribed(atOnce(pages)).request(1);
        assertThat(probe.items()).hasSize(1);
        assertThat(pages.requests()).hasSize(3);
        assertThat(probe.ends()).isEmpty();
        probe.request(1);
        assertThat(pages.requests()).hasSize(4);
        assertThat(probe.ends()).containsExactly("complete");
    }

    @Test
    void aLimitEndsItWithoutAnotherRequest() {
        ScriptedPages pages = pages(2, 9);
        subscribed(DynawrightAsync.over(DeferredClient.atOnce(pages))
                        .run(OrderOperations.query("c-1", q -> q.limit(4))))
                .request(4);
        assertThat(probe.ends()).containsExactly("complete");
        assertThat(pages.requests()).hasSize(2);
    }

    @Test
    void whatIsRequestedFromWithinComesAfterwards() {
        subscribed(atOnce(pages(2, 5))).doing(item -> {
            int before = probe.items().size();
            probe.request(1);
            assertThat(probe.items()).hasSize(before);
        });
        probe.request(1);
        assertThat(probe.items()).hasSize(5);
    }

    @Test
    void everySubscriptionAsksAnew() {
        ScriptedPages pages = pages(2, 2);
        AsyncResults<Order> results = atOnce(pages);
        subscribed(results).request(9);
        Probe<Order> other = new Probe<>();
        results.subscribe(other);
        other.request(9);
        assertThat(other.items()).isEqualTo(probe.items()).hasSize(2);
        assertThat(pages.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void toRequestLessThanOneIsAnError(long none) {
        DeferredClient client = DeferredClient.whenTold(pages(2, 4));
        subscribed(over(client)).request(1);
        probe.request(none);
        assertThat(probe.error()).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("3.9");
        assertThat(client.calls().get(0).isCancelled()).isTrue();
        probe.request(1);
        assertThat(probe.ends()).containsExactly("error");
    }

    @Test
    void demandAddsUpToAllThereIs() {
        DeferredClient client = DeferredClient.whenTold(pages(2, 4));
        subscribed(over(client)).request(Long.MAX_VALUE);
        probe.request(Long.MAX_VALUE);
        client.answer(0);
        client.answer(1);
        assertThat(probe.ends()).containsExactly("complete");
    }

    @Test
    void cancellingCancelsTheRequestUnderWay() {
        DeferredClient client = DeferredClient.whenTold(pages(2, 4));
        subscribed(over(client)).request(3);
        client.answer(0);
        probe.cancel();
        assertThat(client.calls().get(1).isCancelled()).isTrue();
        probe.request(1);
        assertThat(probe.items()).hasSize(2);
        assertThat(probe.ends()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void cancellingAtAnyItemStops(int last) {
        ScriptedPages pages = pages(3, 7);
        subscribed(atOnce(pages)).doing(item -> {
            if (probe.items().size() == last) {
                probe.cancel();
                probe.cancel();
            }
        });
        probe.request(Long.MAX_VALUE);
        assertThat(probe.items()).hasSize(last);
        assertThat(probe.ends()).isEmpty();
        assertThat(pages.requests()).hasSize((last + 2) / 3);
    }

    @Test
    void whatIsCancelledBeforeAnythingSendsNothing() {
        DeferredClient client = DeferredClient.whenTold(pages(2, 4));
        subscribed(over(client)).cancel();
        probe.request(1);
        assertThat(client.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aFailedPageEndsItWithTheErrorItself(int page) {
        ScriptedPages pages = pages(2, 8)
                .failing(
                        page,
                        ProvisionedThroughputExceededException.builder()
                                .statusCode(400)
                                .awsErrorDetails(AwsErrorDetails.builder()
                                        .errorCode("ProvisionedThroughputExceededException")
                                        .errorMessage("Slow down")
                                        .build())
                                .build());
        subscribed(atOnce(pages)).request(Long.MAX_VALUE);
        assertThat(probe.items()).hasSize(2 * page);
        assertThat(probe.ends()).containsExactly("error");
        assertThat(probe.error())
                .isInstanceOf(ThrottledException.class)
                .hasMessageContaining("(query of table orders)");
        assertThat(pages.requests()).hasSize(page + 1);
    }

    @Test
    void anItemThatCannotBeReadIsAnErrorUnlessItIsSteppedOver() {
        Map<String, AttributeValue> poisoned = new HashMap<>(item(1));
        poisoned.put("status", AttributeValue.fromS("LOST"));
        AsyncResults<Order> results = atOnce(new ScriptedPages(List.of(item(0), poisoned, item(2)), start -> 1));
        subscribed(results).request(9);
        assertThat(probe.error()).isInstanceOf(ConversionException.class);
        assertThat(probe.items()).hasSize(1);

        Probe<Order> tolerant = new Probe<>();
        results.onUndecodable(e -> {}).subscribe(tolerant);
        tolerant.request(9);
        assertThat(tolerant.items()).hasSize(2);
    }

    @Test
    void aSubscriberThatThrowsGetsNothingMore() {
        subscribed(atOnce(pages(2, 4))).doing(item -> {
            throw new IllegalStateException("Not mine");
        });
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> probe.request(4));
        probe.request(4);
        assertThat(probe.items()).hasSize(1);
        assertThat(probe.ends()).isEmpty();
    }

    @Test
    void aSubscriberMustBeThere() {
        assertThatNullPointerException().isThrownBy(() -> atOnce(pages(2, 4)).subscribe(null));
    }

    @Test
    void pagesArePublishedAlike() {
        DeferredClient client = DeferredClient.whenTold(pages(2, 5));
        Probe<ItemPage<Order>> metered = new Probe<>();
        over(client).pages().subscribe(metered);
        metered.request(2);
        client.answer(0);
        client.answer(1);
        assertThat(metered.items()).extracting(ItemPage::count).containsExactly(2, 2);
        assertThat(metered.items()).allMatch(page -> page.consumedCapacity().isPresent());
        assertThat(client.calls()).hasSize(2);
    }

    @Test
    void aHundredThousandEmptyPagesDoNotGrowTheStack() {
        ScriptedPages pages = new ScriptedPages(Collections.nCopies(100_000, FILTERED), start -> 1);
        subscribed(atOnce(pages)).request(1);
        assertThat(pages.requests()).hasSize(100_000);
        assertThat(probe.ends()).containsExactly("complete");
    }

    @Test
    void aMillionItemsRequestedOneByOneDoNotGrowTheStack() {
        ScriptedPages pages = new ScriptedPages(Collections.nCopies(1_000_000, item(0)), start -> 10_000);
        subscribed(atOnce(pages)).doing(item -> probe.request(1));
        probe.request(1);
        assertThat(probe.items()).hasSize(1_000_000);
        assertThat(probe.ends()).containsExactly("complete");
    }
}
