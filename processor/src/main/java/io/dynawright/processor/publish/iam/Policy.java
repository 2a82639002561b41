package io.dynawright.processor.publish.iam;

import io.dynawright.processor.model.TableModel;
import java.util.List;

/**
 * What somebody has to be allowed.
 *
 * @param name under which it is filed: {@code orders.read}, or {@code ShippingOrders}
 * @param id in templates: {@code OrdersTableRead}, or {@code ShippingOrders}
 * @param table the table that it is all about
 */
record Policy(String name, String id, String description, TableModel table, List<Statement> statements) {

    /** Copies the list. */
    Policy {
        statements = List.copyOf(statements);
    }
}
