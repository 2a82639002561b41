package io.dynawright.samples.conformance;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

/** {@link Profile} without a catch-all. */
@Table("forgetful-profiles")
public record ForgetfulProfile(@PartitionKey String id, String name) {}
