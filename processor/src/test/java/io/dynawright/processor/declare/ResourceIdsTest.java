package io.dynawright.processor.declare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceIdsTest {

    @ParameterizedTest
    @CsvSource({
        "orders, OrdersTable, orders",
        "order-events, OrderEventsTable, order_events",
        "order_events, OrderEventsTable, order_events",
        "Order.Events, OrderEventsTable, Order_Events",
        "orderEvents, OrderEventsTable, orderEvents",
        "a--b, ABTable, a__b",
        "2nd-orders, T2ndOrdersTable, _2nd_orders",
        "-2nd, T2ndTable, _2nd",
        "---, Table, ___",
    })
    void idsHaveOnlyWhatTemplatesAllow(String table, String cloudFormation, String terraform) {
        assertThat(ResourceIds.cloudFormation(table)).isEqualTo(cloudFormation).matches("[A-Za-z][A-Za-z0-9]*");
        assertThat(ResourceIds.terraform(table)).isEqualTo(terraform).matches("[A-Za-z_][A-Za-z0-9_]*");
    }

    @Test
    void theLongestNameLeavesRoomForWhatIsCalledAfterIt() {
        assertThat(ResourceIds.cloudFormation("a".repeat(255)) + "Parameter").hasSizeLessThanOrEqualTo(255);
    }

    @Test
    void tablesThatAreTheSameToTerraformAreTheSameToCloudFormation() {
        List<String> names = List.of(
                "orders", "Orders", "or-ders", "or_ders", "or.ders", "or-Ders", "2nd", "_2nd", "-2nd", "2nd-", "2-nd",
                "a-1", "a1");
        for (String one : names) {
            for (String other : names) {
                if (ResourceIds.terraform(one).equals(ResourceIds.terraform(other))) {
                    assertThat(ResourceIds.cloudFormation(one)).isEqualTo(ResourceIds.cloudFormation(other));
                }
            }
        }
    }
}
