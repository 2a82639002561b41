package com.acme.sensitive;

import io.dynawright.annotation.Derived;
import io.dynawright.annotation.Encrypted;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Projection;
import io.dynawright.annotation.Sensitive;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.util.List;
import java.util.Map;

/** Some attributes are secret themselves, some by what lies under them, and one by what it is made of. */
@Table("patients")
@Index(name = "by-ward", partitionKey = "ward", projection = Projection.INCLUDE, include = {"name", "visits"})
public record Patient(
        @PartitionKey @Sensitive String insuranceNumber,
        @SortKey String ward,
        String name,
        @Encrypted String diagnosis,
        Address home,
        List<Visit> visits,
        Map<String, List<Contact>> contacts,
        Event[] events,
        @Flatten(prefix = "billing_") Billing billing) {

    @Derived(from = {"insuranceNumber", "ward"})
    public String reference() {
        return insuranceNumber + "/" + ward;
    }
}
