package com.acme.evolution;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.AttributeValueCodec;
import io.dynawright.codec.CatchAll;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Evolution;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads and writes {@link Order} as an item of table {@code orders}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("orders", OrderSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderSchema extends EntitySchema<Order> {
    /**
     * The one instance; it is immutable.
     */
    public static final OrderSchema INSTANCE = new OrderSchema();

    /**
     * Holds what {@code Order} does not declare.
     */
    private static final CatchAll<AttributeValue> CATCH_ALL = CatchAll.of(AttributeValueCodec.INSTANCE,
            "schemaVersion", "orderId", "status", "firstName", "lastName", "surname");

    /**
     * There is {@link #INSTANCE}.
     */
    private OrderSchema() {
        super(RuntimeApi.LEVEL_1, Order.class, "orders");
    }

    @Override
    public Order read(ItemReader in) {
        String orderId = null;
        String status = null;
        String firstName = null;
        String lastName = null;
        Map<String, AttributeValue> others = new LinkedHashMap<>();
        int ageOfLastName = 2;
        for (String name = CATCH_ALL.nextAttribute(in, others); name != null; name = CATCH_ALL.nextAttribute(in, others)) {
            switch (name) {
                case "orderId" -> orderId = StringCodec.INSTANCE.read(in);
                case "status" -> status = StringCodec.INSTANCE.read(in);
                case "firstName" -> firstName = StringCodec.INSTANCE.read(in);
                case "lastName" -> {
                    lastName = StringCodec.INSTANCE.read(in);
                    ageOfLastName = 0;
                }
                case "surname" -> {
                    if (ageOfLastName > 1) {
                        lastName = StringCodec.INSTANCE.read(in);
                        ageOfLastName = 1;
                    } else {
                        in.skip();
                    }
                }
                default -> in.skip();
            }
        }
        return new Order(orderId, status, firstName, lastName, others);
    }

    @Override
    public void write(Order order, ItemWriter out) {
        out.attribute("orderId", order.orderId(), StringCodec.INSTANCE);
        out.attribute("status", order.status(), StringCodec.INSTANCE);
        out.attribute("firstName", order.firstName(), StringCodec.INSTANCE);
        out.attribute("lastName", order.lastName(), StringCodec.INSTANCE);
        CATCH_ALL.write(order.others(), out);
    }

    @Override
    public OrderKey key(Order order) {
        return OrderKey.of(order.orderId());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("orders")
                .attribute("orderId", AttributeType.S)
                .attribute("status", AttributeType.S)
                .attribute("firstName", AttributeType.S)
                .attribute("lastName", AttributeType.S)
                .key("orderId")
                .globalIndex("by-status", List.of("status"), List.of(), new IndexProjection.Include(List.of("firstName", "schemaVersion")))
                .evolution(Evolution.builder()
                        .version("schemaVersion", 3, 1)
                        .formerNames("lastName", "surname")
                        .build())
                .build();
    }

    @Override
    protected Map<String, AttributeValue> upcast(int from, Map<String, AttributeValue> item) {
        return switch (from) {
            case 1 -> Order.splitName(item);
            case 2 -> Order.addStatus(item);
            default -> super.upcast(from, item);
        };
    }
}
