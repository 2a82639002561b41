package com.acme.nestedpaths.parts;

import io.dynawright.annotation.Document;
import java.math.BigDecimal;

/** In another package than what uses it. */
@Document
public record Measure(BigDecimal value, Unit unit) {

    public enum Unit {
        METRE,
        KILOGRAM
    }
}
