package io.dynawright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderSchema;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a priming does before the first call. It has no network to talk to but its own. */
class PrimingTest {

    private static final int READS_TO_FIND_A_SAMPLE = 20;

    @Test
    void everySchemaReadsAndWrites() {
        Watched first = new Watched(OrderSchema.INSTANCE);
        Watched second = new Watched(OrderSchema.INSTANCE);
        Priming.prime(first, second);
        for (Watched schema : new Watched[] {first, second}) {
            // A find, a query, an update and a delete read, on both ways, after the sample was found.
            assertThat(schema.read).hasValueGreaterThanOrEqualTo(1 + 4 * 2);
            assertThat(schema.written).hasValueGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void canBeDoneAgain() {
        Watched schema = new Watched(OrderSchema.INSTANCE);
        Priming.prime(schema);
        int read = schema.read.get();
        Priming.prime(schema);
        assertThat(schema.read).hasValue(2 * read);
    }

    @Test
    void textsAreTriedUntilTheEntityAcceptsThem() {
        Watched schema = new Watched(OrderSchema.INSTANCE);
        PrimingSample<Order> sample = PrimingSample.of(schema);
        assertThat(sample.entity()).isNotNull();
        assertThat(sample.item())
                .containsKeys("customerId", "orderId", "placedAt")
                .containsEntry("total", AttributeValue.fromN("1"))
                .as("no text is an enum's constant")
                .doesNotContainKey("status");
        assertThat(schema.read).hasValueLessThan(READS_TO_FIND_A_SAMPLE);
    }

    @Test
    void anEntityThatAcceptsNothingIsNoError() {
        Refusing schema = new Refusing(() -> new IllegalArgumentException("never"));
        assertThatCode(() -> Priming.prime(schema)).doesNotThrowAnyException();
        assertThat(schema.refused).as("the two finds come nevertheless").hasValueGreaterThan(2);
    }

    @Test
    void norIsOneWhoseAssertionsAreOn() {
        Refusing schema = new Refusing(() -> new AssertionError("never"));
        assertThatCode(() -> Priming.prime(schema)).doesNotThrowAnyException();
        assertThat(schema.refused).as("the two finds come nevertheless").hasValueGreaterThan(2);
    }

    @Test
    void aDefinitionThatFailsIsNoErrorAndTheOthersFollow() {
        Watched next = new Watched(OrderSchema.INSTANCE);
        assertThatCode(() -> Priming.prime(new Broken(), next)).doesNotThrowAnyException();
        assertThat(next.written).hasPositiveValue();
    }

    @Test
    void aSchemaIsNeverNull() {
        assertThatNullPointerException().isThrownBy(() -> Priming.prime(OrderSchema.INSTANCE, null));
    }

    @Test
    void nothingToPrimeIsNoError() {
        assertThatCode(Priming::prime).doesNotThrowAnyException();
    }

    private static class Watched extends EntitySchema<Order> {

        final AtomicInteger read = new AtomicInteger();
        final AtomicInteger written = new AtomicInteger();
        private final OrderSchema schema;

        Watched(OrderSchema schema) {
            super(RuntimeApi.LEVEL_1, Order.class, "orders");
            this.schema = schema;
        }

        @Override
        public Order read(ItemReader in) {
            read.incrementAndGet();
            return schema.read(in);
        }

        @Override
        public void write(Order item, ItemWriter out) {
            written.incrementAndGet();
            schema.write(item, out);
        }

        @Override
        public EntityKey<Order> key(Order item) {
            return schema.key(item);
        }

        @Override
        protected TableDefinition define() {
            return schema.definition();
        }
    }

    private static final class Refusing extends Watched {

        final AtomicInteger refused = new AtomicInteger();
        private final Supplier<Throwable> refusal;

        Refusing(Supplier<Throwable> refusal) {
            super(OrderSchema.INSTANCE);
            this.refusal = refusal;
        }

        @Override
        public Order read(ItemReader in) {
            refused.incrementAndGet();
            Throwable thrown = refusal.get();
            if (thrown instanceof Error e) {
                throw e;
            }
            throw (RuntimeException) thrown;
        }
    }

    private static final class Broken extends Watched {

        Broken() {
            super(OrderSchema.INSTANCE);
        }

        @Override
        protected TableDefinition define() {
            throw new IllegalStateException("never");
        }
    }
}
