package io.dynawright;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.operation.ItemPage;
import io.dynawright.operation.QueryOperation;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.DeferredClient;
import io.dynawright.stub.Probe;
import io.dynawright.stub.ScriptedPages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Asynchronous results are those that blocking ones give, with the same requests, over random pages. */
class AsyncSameResultsTest {

    private static final int MAX_PLACES = 40;
    private static final int SCRIPTS = 300;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    /** One partition, seen by both. */
    private final class Script {

        private final ScriptedPages seenBlocking;
        private final ScriptedPages seenAsync;
        private final Results<Order> blocking;
        private final AsyncResults<Order> async;

        Script() {
            List<Map<String, AttributeValue>> places = places();
            int[] sizes = random.ints(MAX_PLACES + 1L, 1, 7).toArray();
            seenBlocking = new ScriptedPages(places, start -> sizes[start]);
            seenAsync = new ScriptedPages(places, start -> sizes[start]);
            if (random.nextInt(4) == 0) {
                RuntimeException failure = new IllegalArgumentException("The network is down");
                int page = random.nextInt(6);
                seenBlocking.failing(page, failure);
                seenAsync.failing(page, failure);
            }
            CursorKeys keys = CursorKeys.forLocalDevelopment();
            QueryOperation<Order> query = query();
            blocking = Dynawright.over(seenBlocking).withCursorKeys(keys).run(query);
            async = DynawrightAsync.over(DeferredClient.atOnce(seenAsync))
                    .withCursorKeys(keys)
                    .run(query);
        }

        <R> void assertSame(String method, Supplier<R> expected, Supplier<CompletableFuture<R>> actual) {
            assertThat(outcome(() -> actual.get().join()))
                    .as("%s, seed %d", method, seed)
                    .isEqualTo(outcome(expected));
            assertThat(seenAsync.requests())
                    .as("requests of %s, seed %d", method, seed)
                    .isEqualTo(seenBlocking.requests());
        }
    }

    private List<Map<String, AttributeValue>> places() {
        boolean hasPoison = random.nextInt(4) == 0;
        List<Map<String, AttributeValue>> places = new ArrayList<>();
        for (int place = 0; place < random.nextInt(MAX_PLACES); place++) {
            Map<String, AttributeValue> item =
                    new HashMap<>(OrderSchema.INSTANCE.toItem(Orders.order(String.valueOf(place))));
            if (hasPoison && random.nextInt(8) == 0) {
                item.put("status", AttributeValue.fromS("LOST"));
            }
            places.add(random.nextInt(3) == 0 ? Map.of() : item);
        }
        return places;
    }

    private QueryOperation<Order> query() {
        int limit = 1 + random.nextInt(MAX_PLACES);
        int maxRequests = 1 + random.nextInt(5);
        QueryOperation<Order> query = random.nextBoolean()
                ? OrderOperations.query(
                        "c-1",
                        q -> q.limit(limit)
                                .maxRequests(maxRequests)
                                .filter(it -> it.note().exists()))
                : OrderOperations.query(
                        "c-1",
                        q -> q.maxRequests(maxRequests).filter(it -> it.note().exists()));
        return random.nextBoolean() ? query.onUndecodable(e -> {}) : query;
    }

    /** What came of a call: its result, or the error's class and message. */
    private static Object outcome(Supplier<?> call) {
        try {
            return call.get();
        } catch (CompletionException e) {
            return e.getCause().toString();
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static List<Order> itemsOfAllPages(Supplier<Page<Order>> first, Function<String, Page<Order>> after) {
        Page<Order> page = first.get();
        List<Order> items = new ArrayList<>(page.items());
        while (!page.isLast()) {
            page = after.apply(page.cursor().orElseThrow());
            items.addAll(page.items());
        }
        return items;
    }

    @Test
    void everyMethodGivesTheSame() {
        for (int script = 0; script < SCRIPTS; script++) {
            Script lists = new Script();
            lists.assertSame("list", lists.blocking::list, lists.async::list);
            Script firsts = new Script();
            firsts.assertSame("first", firsts.blocking::first, firsts.async::first);
            Script ones = new Script();
            ones.assertSame("one", ones.blocking::one, ones.async::one);
            Script counts = new Script();
            counts.assertSame("count", counts.blocking::count, counts.async::count);
        }
    }

    @Test
    void allPagesTogetherAreTheSame() {
        for (int script = 0; script < SCRIPTS; script++) {
            int size = 1 + random.nextInt(9);
            Script paged = new Script();
            paged.assertSame(
                    "page",
                    () -> itemsOfAllPages(() -> paged.blocking.page(size), c -> paged.blocking.page(size, c)),
                    () -> CompletableFuture.completedFuture(itemsOfAllPages(
                            () -> paged.async.page(size).join(),
                            c -> paged.async.page(size, c).join())));
        }
    }

    @Test
    void pagesOfDynamoDbAreTheSame() {
        for (int script = 0; script < SCRIPTS; script++) {
            Script metered = new Script();
            metered.assertSame(
                    "pages",
                    () -> {
                        List<ItemPage<Order>> all = new ArrayList<>();
                        metered.blocking.pages().forEach(all::add);
                        return all;
                    },
                    () -> published(metered.async));
        }
    }

    /** All pages, requested in random portions. */
    private CompletableFuture<List<ItemPage<Order>>> published(AsyncResults<Order> results) {
        Probe<ItemPage<Order>> probe = new Probe<>();
        results.pages().subscribe(probe);
        while (probe.ends().isEmpty()) {
            probe.request(1 + random.nextInt(3));
        }
        return probe.error() == null
                ? CompletableFuture.completedFuture(probe.items())
                : CompletableFuture.failedFuture(probe.error());
    }
}
