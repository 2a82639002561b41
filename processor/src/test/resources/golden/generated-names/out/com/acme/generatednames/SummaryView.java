package com.acme.generatednames;

import io.dynawright.codec.ItemReader;
import io.dynawright.expression.Path;
import io.dynawright.operation.View;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Fetches of a {@link Order} what {@link Summary} has:
 * {@code query.as(SummaryView.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SummaryView implements View<Order, Summary> {
    /**
     * The one instance; it holds nothing.
     */
    public static final SummaryView INSTANCE = new SummaryView();

    /**
     * What is fetched.
     */
    private static final List<Path> PATHS = List.of(Path.of("orderId"), Path.of("total"));

    /**
     * There is {@link #INSTANCE}.
     */
    private SummaryView() {
    }

    @Override
    public Class<Summary> type() {
        return Summary.class;
    }

    @Override
    public List<Path> paths() {
        return PATHS;
    }

    @Override
    public Summary read(ItemReader in) {
        return SummaryCodec.INSTANCE.readAttributes(in);
    }
}
