package io.dynawright.annotation;

public @interface PartitionKey {}
