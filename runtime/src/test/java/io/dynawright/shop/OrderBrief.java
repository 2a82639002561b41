package io.dynawright.shop;

import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.IndexQueryOperation;
import io.dynawright.operation.QueryStage;
import io.dynawright.operation.TextSortKey;
import io.dynawright.operation.View;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What index {@code by-status} would hold of an {@link Order} if it held just keys. */
public record OrderBrief(String customerId, String orderId) {

    /** Reads all that there is. */
    public static final View<Order, OrderBrief> ALL = new Reader(List.of());

    /** Fetches these attributes. */
    public static final View<Order, OrderBrief> NAMED = new Reader(List.of(Path.of("customerId"), Path.of("orderId")));

    /** A brief that refuses customers without a name. */
    public OrderBrief {
        if (customerId.isEmpty()) {
            throw new IllegalArgumentException("no name");
        }
    }

    /** A query of it. */
    public static IndexQueryOperation<OrderBrief, Order> query(OrderStatus status) {
        return IndexQueryOperation.of(OrderSchema.INSTANCE, new Query(status));
    }

    /** The same, with options. */
    public static <R> IndexQueryOperation<R, Order> query(
            OrderStatus status, Function<Query, ? extends QueryStage<Query, R>> options) {
        return IndexQueryOperation.of(OrderSchema.INSTANCE, new Query(status), options);
    }

    private record Reader(List<Path> paths) implements View<Order, OrderBrief> {

        @Override
        public Class<OrderBrief> type() {
            return OrderBrief.class;
        }

        @Override
        public OrderBrief read(ItemReader in) {
            String customerId = null;
            String orderId = null;
            for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                switch (name) {
                    case "customerId" -> customerId = StringCodec.INSTANCE.read(in);
                    case "orderId" -> orderId = StringCodec.INSTANCE.read(in);
                    default -> in.skip();
                }
            }
            return new OrderBrief(in.required("customerId", customerId), in.required("orderId", orderId));
        }
    }

    /** The attributes of the index. */
    public static final class Attributes {

        private Attributes() {}

        /** Attribute {@code orderId}. */
        public TextPath<String> orderId() {
            return OrderAttributes.INSTANCE.orderId();
        }
    }

    /** Configures a query of the index. */
    public static final class Query extends GlobalIndexQuery<OrderBrief, Query, Attributes, Attributes> {

        Query(OrderStatus status) {
            super(OrderSchema.INSTANCE, "by-status", ALL, new Attributes(), new Attributes());
            partitionKey("status", status, OrderSchema.ORDER_STATUS);
        }

        /** The sort key {@code placedAt}. */
        public TextSortKey<Instant, Options, Options> placedAt() {
            return TextSortKey.of("placedAt", InstantCodec.INSTANCE, this, new Options(this));
        }

        /** What can still be told once the sort key is narrowed. */
        public static final class Options extends GlobalIndexStage<OrderBrief, Query, Attributes, Attributes, Options> {

            private Options(Query query) {
                super(query);
            }
        }
    }
}
