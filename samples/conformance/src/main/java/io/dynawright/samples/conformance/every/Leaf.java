package io.dynawright.samples.conformance.every;

import io.dynawright.annotation.Document;
import java.math.BigDecimal;
import java.util.List;

/** A nested value with a list of others. */
@Document
public record Leaf(String label, int count, BigDecimal price, List<Leaf> leaves) {}
