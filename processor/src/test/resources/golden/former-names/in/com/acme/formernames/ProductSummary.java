package com.acme.formernames;

import io.dynawright.annotation.View;
import java.math.BigDecimal;
import java.util.List;

@View(of = Product.class)
public record ProductSummary(String sku, BigDecimal price, List<Width> packages, String makerName) {

    @View(of = Product.Box.class)
    public record Width(int width) {}
}
