package com.acme.sensitive;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.Sensitive;

/** One of its classes holds a secret. */
@Discriminator("kind")
@Document
public sealed interface Event {

    /** Without a secret. */
    record Admitted(String ward) implements Event {}

    /** With one. */
    record Treated(@Sensitive String therapy) implements Event {}
}
