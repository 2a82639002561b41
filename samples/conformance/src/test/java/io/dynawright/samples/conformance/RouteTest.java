package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.hook.Decoding;
import io.dynawright.hook.OperationEnd;
import io.dynawright.hook.OperationListener;
import io.dynawright.samples.conformance.support.Route;
import io.dynawright.samples.conformance.support.Tables;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That these tests take the route that they are run for. */
class RouteTest {

    @RegisterExtension
    final Tables tables = new Tables(OrderSchema.INSTANCE);

    @Test
    void itemsAreDecodedTheWayOfThisRun() {
        List<Decoding> ways = new ArrayList<>();
        OrderRepository orders = new OrderRepository(tables.dynawright().withListener(new OperationListener() {
            @Override
            public void onEnd(OperationEnd end) {
                ways.add(end.decoding());
            }
        }));
        orders.put(new Order("c-1", "o-1", null, null, null, 0, ""));
        orders.get("c-1", "o-1");
        orders.query("c-1").list();
        orders.delete("c-1", "o-1");
        Decoding route = switch (Route.ofThisRun()) {
            case BLOCKING_STREAMED, ASYNC_STREAMED -> Decoding.STREAMED;
            case BLOCKING_CONVERTED, ASYNC_CONVERTED -> Decoding.CONVERTED;
        };
        assertThat(ways).containsExactly(Decoding.NONE, route, route, route);
    }
}
