package com.acme.encryption;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.Encrypted;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Projection;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Table("patients")
@Index(
        name = "by-ward",
        partitionKey = "ward",
        projection = Projection.INCLUDE,
        include = {"insuranceNumber"})
public record Patient(
        @PartitionKey String clinic,
        @SortKey String id,
        String ward,
        @Encrypted String insuranceNumber,
        @Encrypted @Nullable BigDecimal debt,
        @Encrypted Set<String> allergies,
        @Encrypted List<Visit> visits,
        @Encrypted @Attribute(name = "addr") @Nullable Address address,
        @Flatten Contact contact) {

    @Document
    public record Visit(String reason, int minutes) {}

    @Document
    public record Address(String street, String city) {}

    public record Contact(@Encrypted @Nullable String phone, @Nullable String language) {}
}
