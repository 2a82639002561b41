package com.acme.generatednames;

import io.dynawright.annotation.View;

/** The types of views keep their names. */
@View(of = Order.class)
public record Summary(String orderId, long total) {}
