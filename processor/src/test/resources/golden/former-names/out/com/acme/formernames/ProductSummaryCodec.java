package com.acme.formernames;

import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link ProductSummary} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ProductSummaryCodec extends DocumentCodec<ProductSummary> {
    /**
     * The one instance; it holds nothing.
     */
    public static final ProductSummaryCodec INSTANCE = new ProductSummaryCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private ProductSummaryCodec() {
    }

    @Override
    protected ProductSummary readAttributes(ItemReader in) {
        String sku = null;
        BigDecimal price = null;
        List<ProductSummary.Width> packages = null;
        String makerName = null;
        int ageOfPrice = 3;
        int ageOfPackages = 2;
        int ageOfMakerName = 2;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "sku" -> sku = StringCodec.INSTANCE.read(in);
                case "price" -> {
                    price = BigDecimalCodec.INSTANCE.read(in);
                    ageOfPrice = 0;
                }
                case "cost" -> {
                    if (ageOfPrice > 1) {
                        price = BigDecimalCodec.INSTANCE.read(in);
                        ageOfPrice = 1;
                    } else {
                        in.skip();
                    }
                }
                case "amount" -> {
                    if (ageOfPrice > 2) {
                        price = BigDecimalCodec.INSTANCE.read(in);
                        ageOfPrice = 2;
                    } else {
                        in.skip();
                    }
                }
                case "packages" -> {
                    packages = ListCodec.of(ProductSummary_WidthCodec.INSTANCE).read(in);
                    ageOfPackages = 0;
                }
                case "boxes" -> {
                    if (ageOfPackages > 1) {
                        packages = ListCodec.of(ProductSummary_WidthCodec.INSTANCE).read(in);
                        ageOfPackages = 1;
                    } else {
                        in.skip();
                    }
                }
                case "maker_name" -> {
                    makerName = StringCodec.INSTANCE.read(in);
                    ageOfMakerName = 0;
                }
                case "maker_company" -> {
                    if (ageOfMakerName > 1) {
                        makerName = StringCodec.INSTANCE.read(in);
                        ageOfMakerName = 1;
                    } else {
                        in.skip();
                    }
                }
                default -> in.skip();
            }
        }
        return new ProductSummary(sku, in.required("price", price), packages, makerName);
    }

    @Override
    protected void writeAttributes(ProductSummary productSummary, ItemWriter out) {
        out.attribute("sku", productSummary.sku(), StringCodec.INSTANCE);
        out.required("price", productSummary.price(), BigDecimalCodec.INSTANCE);
        out.attribute("packages", productSummary.packages(), ListCodec.of(ProductSummary_WidthCodec.INSTANCE));
        out.attribute("maker_name", productSummary.makerName(), StringCodec.INSTANCE);
    }
}
