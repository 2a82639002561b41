package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("")
public record Invoice(@PartitionKey String number) {}
