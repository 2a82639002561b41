package com.acme.sensitive;

import io.dynawright.annotation.Sensitive;

/** A class that is no document by itself. */
public record Billing(@Sensitive String iban, String currency) {}
