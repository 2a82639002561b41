package io.dynawright.samples.conformance.bank;

import io.dynawright.annotation.View;

/** What of an account adds up. */
@View(of = Account.class)
public record AccountBalance(long balance) {}
