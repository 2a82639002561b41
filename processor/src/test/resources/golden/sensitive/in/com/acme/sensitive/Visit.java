package com.acme.sensitive;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.Sensitive;
import java.util.List;

/** Holds its own kind, and a secret. */
@Document
public record Visit(String ward, List<Visit> earlier, @Sensitive String reason) {}
