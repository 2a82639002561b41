package io.dynawright.samples.conformance.evolution;

import io.dynawright.annotation.View;
import java.math.BigDecimal;

/** What a subscription costs. */
@View(of = Subscription.class)
public record Fee(String plan, BigDecimal fee) {}
