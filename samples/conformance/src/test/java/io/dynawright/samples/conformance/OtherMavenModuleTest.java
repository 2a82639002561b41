package io.dynawright.samples.conformance;

import static io.dynawright.samples.quickstart.OrderStatus.NEW;
import static io.dynawright.samples.quickstart.OrderStatus.PAID;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.samples.conformance.support.Tables;
import io.dynawright.samples.quickstart.Order;
import io.dynawright.samples.quickstart.OrderRepository;
import io.dynawright.samples.quickstart.OrderSchema;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The entity and all that is generated for it come in the jar of another Maven module. */
class OtherMavenModuleTest {

    @RegisterExtension
    private final Tables tables = new Tables(OrderSchema.INSTANCE);

    @Test
    void itsRepositoryWorksFromHere() {
        OrderRepository orders = new OrderRepository(tables.dynawright());
        Instant noon = Instant.parse("2026-11-21T12:00:00Z");

        orders.insert(new Order("c-1", "o-1", NEW, noon, BigDecimal.TEN, 1, "Lisbon", null));
        Order paid = orders.update(
                "c-1", "o-1", u -> u.status().set(PAID).onlyIf(it -> it.total().le(10)));

        assertThat(orders.byStatus(
                        PAID, q -> q.placedAt().ge(noon).filter(it -> it.city().beginsWith("Lis"))))
                .containsExactly(paid);
    }
}
