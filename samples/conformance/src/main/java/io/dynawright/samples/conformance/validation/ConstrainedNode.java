package io.dynawright.samples.conformance.validation;

import io.dynawright.annotation.Document;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** A document that holds others of its kind. */
@Document
public record ConstrainedNode(
        @NotNull String name, @Min(0) int weight, @Valid List<ConstrainedNode> children) {}
