package shop;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
@Index(name = "by-0", partitionKey = "status", method = "by0")
@Index(name = "by-1", partitionKey = "status", method = "by1")
@Index(name = "by-2", partitionKey = "status", method = "by2")
@Index(name = "by-3", partitionKey = "status", method = "by3")
@Index(name = "by-4", partitionKey = "status", method = "by4")
@Index(name = "by-5", partitionKey = "status", method = "by5")
@Index(name = "by-6", partitionKey = "status", method = "by6")
@Index(name = "by-7", partitionKey = "status", method = "by7")
@Index(name = "by-8", partitionKey = "status", method = "by8")
@Index(name = "by-9", partitionKey = "status", method = "by9")
@Index(name = "by-10", partitionKey = "status", method = "by10")
@Index(name = "by-11", partitionKey = "status", method = "by11")
@Index(name = "by-12", partitionKey = "status", method = "by12")
@Index(name = "by-13", partitionKey = "status", method = "by13")
@Index(name = "by-14", partitionKey = "status", method = "by14")
@Index(name = "by-15", partitionKey = "status", method = "by15")
@Index(name = "by-16", partitionKey = "status", method = "by16")
@Index(name = "by-17", partitionKey = "status", method = "by17")
@Index(name = "by-18", partitionKey = "status", method = "by18")
@Index(name = "by-19", partitionKey = "status", method = "by19")
@Index(name = "by-20", partitionKey = "status", method = "by20")
public record Order(@PartitionKey String customerId, String status) {}
