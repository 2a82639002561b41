package com.acme.derived;

import io.dynawright.annotation.Derived;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("customers")
@Index(name = "by-type", partitionKey = "indexKey", sortKey = "name")
public record Customer(String tenant, String number, String name) implements Keyed {

    @Derived(from = "tenant")
    @PartitionKey
    public String pk() {
        return "TENANT#" + tenant;
    }

    @Derived(from = "number")
    @SortKey
    public String getSk() {
        return "CUSTOMER#" + number;
    }

    @Derived
    public int nameLength() {
        return name.length();
    }

    @Override
    public String type() {
        return "customer";
    }
}
