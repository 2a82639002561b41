package com.acme.views;

import io.dynawright.codec.ItemReader;
import io.dynawright.expression.Path;
import io.dynawright.operation.View;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Fetches of a {@link Order} what {@link OrderSummary} has:
 * {@code query.as(OrderSummaryView.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderSummaryView implements View<Order, OrderSummary> {
    /**
     * The one instance; it holds nothing.
     */
    public static final OrderSummaryView INSTANCE = new OrderSummaryView();

    /**
     * What is fetched.
     */
    private static final List<Path> PATHS = List.of(Path.of("orderId"), Path.of("placed"),
            Path.of("shipping").entry("town"), Path.of("shipping").entry("country").entry("code"),
            Path.of("lines"), Path.of("billing_town"));

    /**
     * There is {@link #INSTANCE}.
     */
    private OrderSummaryView() {
    }

    @Override
    public Class<OrderSummary> type() {
        return OrderSummary.class;
    }

    @Override
    public List<Path> paths() {
        return PATHS;
    }

    @Override
    public OrderSummary read(ItemReader in) {
        return OrderSummaryCodec.INSTANCE.readAttributes(in);
    }
}
