package io.dynawright;

import io.dynawright.shop.Order;
import io.dynawright.shop.OrderOperations;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import io.dynawright.stub.DeferredClient;
import io.dynawright.stub.ScannedTable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.reactivestreams.Publisher;
import org.reactivestreams.tck.PublisherVerification;
import org.reactivestreams.tck.TestEnvironment;

/** The rules of Reactive Streams for publishers, as their own test kit has them. */
class PublisherTckTest {

    private static final int TIMEOUT_MILLIS = 2000;
    private static final int SILENCE_MILLIS = 10;
    private static final int PAGE_SIZE = 3;

    /** More than any rule takes, though some ask for a publisher of any number. */
    private static final int MAX_ITEMS = 300;

    /** Nothing is asked before something is requested: so it is not known before that nothing is there, or that it fails. */
    private static final Set<String> NOT_APPLICABLE = Set.of(
            "optional_spec104_mustSignalOnErrorWhenFails",
            "optional_spec105_emptyStreamMustTerminateBySignallingOnComplete",
            "required_spec109_mayRejectCallsToSubscribeIfPublisherIsUnableOrUnwillingToServeThem"
                    + "RejectionMustTriggerOnErrorAfterOnSubscribe");

    private static AsyncScanResults<Order> scan(long items) {
        ScannedTable table = new ScannedTable(
                PAGE_SIZE,
                IntStream.range(0, (int) Math.min(items, MAX_ITEMS))
                        .mapToObj(i -> OrderSchema.INSTANCE.toItem(Orders.order("o-" + i)))
                        .toList());
        return DynawrightAsync.over(DeferredClient.atOnce(table)).run(OrderOperations.scan());
    }

    @TestFactory
    Stream<DynamicTest> itemsFollowTheRules() {
        return rules(PublisherTckTest::scan);
    }

    @TestFactory
    Stream<DynamicTest> pagesFollowTheRules() {
        return rules(pages -> scan(pages * PAGE_SIZE - 1).pages());
    }

    @TestFactory
    Stream<DynamicTest> parallelScansFollowTheRules() {
        return rules(items -> scan(items).parallel(2));
    }

    private static <T> Stream<DynamicTest> rules(LongFunction<Publisher<T>> publishers) {
        return Arrays.stream(PublisherVerification.class.getMethods())
                .filter(PublisherTckTest::isRule)
                .map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> check(rule, publishers)));
    }

    private static boolean isRule(Method method) {
        String name = method.getName();
        return Stream.of("required_", "optional_", "stochastic_").anyMatch(name::startsWith)
                && !NOT_APPLICABLE.contains(name);
    }

    /** A test that the kit would skip throws, and fails here. */
    private static <T> void check(Method rule, LongFunction<Publisher<T>> publishers) throws Throwable {
        Verification<T> verification = new Verification<>(publishers);
        verification.setUp();
        try {
            rule.invoke(verification);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static final class Verification<T> extends PublisherVerification<T> {

        private final LongFunction<Publisher<T>> publishers;

        Verification(LongFunction<Publisher<T>> publishers) {
            super(new TestEnvironment(TIMEOUT_MILLIS, SILENCE_MILLIS), SILENCE_MILLIS);
            this.publishers = publishers;
        }

        @Override
        public Publisher<T> createPublisher(long elements) {
            return publishers.apply(elements);
        }

        @Override
        public Publisher<T> createFailedPublisher() {
            return null;
        }

        @Override
        public long maxElementsFromPublisher() {
            return Integer.MAX_VALUE;
        }
    }
}
