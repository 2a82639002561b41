package io.dynawright.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ConfigurationException;
import io.dynawright.error.TableNameNotFoundException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long names are remembered, and how often they are looked up. */
@Timeout(30)
class CachedNamesTest {

    private static final Duration EXPIRY = Duration.ofSeconds(300);

    private final SettableClock clock = new SettableClock();
    private final AtomicInteger calls = new AtomicInteger();
    private final TableNames counted = logical -> logical + "_" + calls.incrementAndGet();

    @Test
    void oneCallIsMadeInsideTheTimeAndOneAfter() {
        TableNames names = counted.cached(EXPIRY, clock);
        assertThat(names.physical("orders")).isEqualTo("orders_1");
        clock.forward(EXPIRY.minusNanos(1));
        assertThat(names.physical("orders")).isEqualTo("orders_1");
        assertThat(names.find("orders")).contains("orders_1");
        clock.forward(Duration.ofNanos(1));
        assertThat(names.physical("orders")).isEqualTo("orders_2");
        assertThat(names.physical("orders")).isEqualTo("orders_2");
        assertThat(calls).hasValue(2);
    }

    @Test
    void eachNameHasItsOwnTime() {
        TableNames names = counted.cached(EXPIRY, clock);
        names.physical("orders");
        clock.forward(Duration.ofSeconds(200));
        names.physical("carts");
        clock.forward(Duration.ofSeconds(200));
        assertThat(names.physical("carts")).isEqualTo("carts_2");
        assertThat(names.physical("orders")).isEqualTo("orders_3");
    }

    @Test
    void aNameCanBeRememberedForEver() {
        TableNames names = counted.cached(Duration.ofSeconds(Long.MAX_VALUE), clock);
        names.physical("orders");
        clock.forward(Duration.ofDays(365_000));
        assertThat(names.physical("orders")).isEqualTo("orders_1");
    }

    @Test
    void anotherMemoryTakesThePlaceOfTheFirst() {
        TableNames names = counted.cached(EXPIRY, clock).cached(Duration.ofSeconds(1), clock);
        names.physical("orders");
        clock.forward(Duration.ofSeconds(1));
        assertThat(names.physical("orders")).isEqualTo("orders_2");
    }

    @Test
    void theStandardMemoryTakesTheClockOfTheSystem() {
        TableNames names = counted.cached();
        assertThat(names.physical("orders")).isEqualTo(names.physical("orders"));
        assertThat(calls).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void noTimeAtAllIsRefused(long nanos) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> counted.cached(Duration.ofNanos(nanos), clock))
                .withMessageContaining("longer than nothing");
    }

    @Test
    void failuresAreNotRemembered() {
        TableNames names = ((TableNames) logical -> {
                    if (calls.incrementAndGet() == 1) {
                        throw new ConfigurationException("not yet");
                    }
                    return "shop_" + logical;
                })
                .cached(EXPIRY, clock);
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> names.physical("orders"));
        assertThat(names.physical("orders")).isEqualTo("shop_orders");
        assertThat(calls).hasValue(2);
    }

    @Test
    void thatThereIsNoNameIsNotRemembered() {
        TableNames names = ((TableNames) logical -> {
                    if (calls.incrementAndGet() == 1) {
                        throw new TableNameNotFoundException(logical, "a list");
                    }
                    return "shop_" + logical;
                })
                .cached(EXPIRY, clock);
        assertThat(names.find("orders")).isEmpty();
        assertThat(names.find("orders")).contains("shop_orders");
        assertThat(calls).hasValue(2);
    }

    @Test
    void aNameThatDynamoDbRefusesIsNotRemembered() {
        TableNames names = TableNames.environmentVariable("X", Map.of("X", "no good"))
                .orElse(counted)
                .cached(EXPIRY, clock);
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> names.physical("orders"))
                .withMessageContaining("the environment variable X");
    }

    @Test
    void aHundredThreadsMakeOneCallAndOneAgainAfterTheTime() throws Exception {
        TableNames names = counted.cached(EXPIRY, clock);
        assertThat(atOnce(100, names)).hasSize(100).containsOnly("orders_1");
        clock.forward(EXPIRY);
        assertThat(atOnce(100, names)).hasSize(100).containsOnly("orders_2");
        assertThat(calls).hasValue(2);
    }

    private static List<String> atOnce(int threads, TableNames names) throws Exception {
        CyclicBarrier begin = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<String>> asked = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                asked.add(pool.submit(() -> {
                    begin.await();
                    return names.physical("orders");
                }));
            }
            List<String> found = new ArrayList<>();
            for (Future<String> each : asked) {
                found.add(each.get());
            }
            return found;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aCallThatWaitsHoldsUpNoOtherName() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        TableNames names = ((TableNames) logical -> {
                    if (logical.equals("slow")) {
                        asked.countDown();
                        await(released);
                    }
                    return "shop_" + logical;
                })
                .cached(EXPIRY, clock);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<String> slow = pool.submit(() -> names.physical("slow"));
            await(asked);
            assertThat(names.physical("orders")).isEqualTo("shop_orders");
            assertThat(slow).isNotDone();
            released.countDown();
            assertThat(slow.get()).isEqualTo("shop_slow");
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void whoWaitsForACallLearnsOfItsFailure() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        TableNames names = ((TableNames) logical -> {
                    calls.incrementAndGet();
                    asked.countDown();
                    await(released);
                    throw new ConfigurationException("broken");
                })
                .cached(EXPIRY, clock);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<String> first = pool.submit(() -> names.physical("orders"));
            await(asked);
            Thread[] waiter = new Thread[1];
            CountDownLatch second = new CountDownLatch(1);
            Future<String> other = pool.submit(() -> {
                waiter[0] = Thread.currentThread();
                second.countDown();
                return names.physical("orders");
            });
            await(second);
            while (waiter[0].getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            released.countDown();
            for (Future<String> each : List.of(first, other)) {
                assertThatExceptionOfType(ExecutionException.class)
                        .isThrownBy(each::get)
                        .withCauseExactlyInstanceOf(ConfigurationException.class);
            }
            assertThat(calls).hasValue(1);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aClockThatIsSetBackMakesNoNameLastLonger() {
        TableNames names = counted.cached(EXPIRY, clock);
        names.physical("orders");
        clock.forward(Duration.ofDays(-1));
        assertThat(names.physical("orders")).isEqualTo("orders_2");
        clock.forward(EXPIRY);
        assertThat(names.physical("orders")).isEqualTo("orders_3");
    }

    @Test
    void aNameThatIsNeededToLookItUpIsAnErrorAndNoDeadlock() {
        AtomicReference<TableNames> itself = new AtomicReference<>();
        TableNames names = ((TableNames) logical -> itself.get().physical(logical)).cached(EXPIRY, clock);
        itself.set(names);
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> names.physical("orders"))
                .withMessage("To look up the name in DynamoDB of the table \"orders\" takes that name itself"
                        + " (lookUp of table orders)");
    }
}
