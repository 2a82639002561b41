package com.acme.sensitive;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.Flatten;

/** Holds a secret in a member that is flattened. */
@Document
public record Contact(String name, @Flatten Billing billing) {}
