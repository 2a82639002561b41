package io.dynawright.samples.benchmarks.start;

import io.dynawright.Dynawright;
import io.dynawright.Priming;
import io.dynawright.samples.benchmarks.contender.ItemId;
import io.dynawright.samples.benchmarks.order.OrderBean;
import io.dynawright.samples.benchmarks.order.OrderByHand;
import io.dynawright.samples.benchmarks.order.OrderRepository;
import io.dynawright.samples.benchmarks.order.OrderSchema;
import io.dynawright.samples.benchmarks.order.OrderStaticSchema;
import io.dynawright.samples.benchmarks.transport.CannedAnswers;
import io.dynawright.samples.benchmarks.transport.CannedClients;
import java.time.Clock;
import java.util.Locale;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/**
 * A program that makes a client, gets one order, and prints how many milliseconds that took. It is run in a fresh Java.
 * Each way has a class of its own, so that no way loads the classes of another.
 */
public final class FirstGet {
    /** What the line with the milliseconds begins with. */
    static final String MILLIS = "millis";

    private FirstGet() {}

    public static void main(String[] args) {
        StartWay way = StartWay.valueOf(args[0]);
        if (way == StartWay.DYNAWRIGHT_PRIMED) {
            Primed.prime();
        }
        long start = System.nanoTime();
        Object order = get(way, CannedClients.blocking(CannedAnswers.of("GetItem", StoredOrder.ANSWER)));
        double millis = (System.nanoTime() - start) / 1e6;
        if (!order.toString().startsWith("Order")) {
            throw new IllegalStateException("That is no order.");
        }
        System.out.printf(Locale.ROOT, "%s %.3f%n", MILLIS, millis);
    }

    private static Object get(StartWay way, DynamoDbClient client) {
        return switch (way) {
            case DYNAWRIGHT, DYNAWRIGHT_PRIMED -> Generated.get(client);
            case HANDWRITTEN -> ByHand.get(client);
            case ENHANCED_BEAN -> EnhancedBean.get(client);
            case ENHANCED_STATIC -> EnhancedStatic.get(client);
        };
    }

    private static final class Primed {
        static void prime() {
            Priming.prime(OrderSchema.INSTANCE);
        }
    }

    private static final class Generated {
        static Object get(DynamoDbClient client) {
            return new OrderRepository(Dynawright.over(client)).get(StoredOrder.CUSTOMER, StoredOrder.ORDER);
        }
    }

    private static final class ByHand {
        static Object get(DynamoDbClient client) {
            OrderByHand orders = new OrderByHand(Clock.systemUTC());
            return orders.read(client.getItem(GetItemRequest.builder()
                            .tableName(orders.table())
                            .key(orders.key(new ItemId(StoredOrder.CUSTOMER, StoredOrder.ORDER)))
                            .build())
                    .item());
        }
    }

    private static final class EnhancedBean {
        static Object get(DynamoDbClient client) {
            return FirstGet.get(client, TableSchema.fromBean(OrderBean.class));
        }
    }

    private static final class EnhancedStatic {
        static Object get(DynamoDbClient client) {
            return FirstGet.get(client, OrderStaticSchema.create());
        }
    }

    private static Object get(DynamoDbClient client, TableSchema<OrderBean> schema) {
        Key key = Key.builder()
                .partitionValue(StoredOrder.CUSTOMER)
                .sortValue(StoredOrder.ORDER)
                .build();
        return DynamoDbEnhancedClient.builder()
                .dynamoDbClient(client)
                .build()
                .table("orders", schema)
                .getItem(key)
                .getClass()
                .getSimpleName();
    }
}
