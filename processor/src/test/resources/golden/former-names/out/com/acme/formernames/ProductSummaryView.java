package com.acme.formernames;

import io.dynawright.codec.ItemReader;
import io.dynawright.expression.Path;
import io.dynawright.operation.View;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Fetches of a {@link Product} what {@link ProductSummary} has:
 * {@code query.as(ProductSummaryView.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ProductSummaryView implements View<Product, ProductSummary> {
    /**
     * The one instance; it holds nothing.
     */
    public static final ProductSummaryView INSTANCE = new ProductSummaryView();

    /**
     * What is fetched.
     */
    private static final List<Path> PATHS = List.of(Path.of("sku"), Path.of("price"),
            Path.of("cost"), Path.of("amount"), Path.of("packages"), Path.of("boxes"),
            Path.of("maker_name"), Path.of("maker_company"));

    /**
     * There is {@link #INSTANCE}.
     */
    private ProductSummaryView() {
    }

    @Override
    public Class<ProductSummary> type() {
        return ProductSummary.class;
    }

    @Override
    public List<Path> paths() {
        return PATHS;
    }

    @Override
    public ProductSummary read(ItemReader in) {
        return ProductSummaryCodec.INSTANCE.readAttributes(in);
    }
}
