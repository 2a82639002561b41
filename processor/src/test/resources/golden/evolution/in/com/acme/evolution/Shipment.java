package com.acme.evolution;

import io.dynawright.annotation.CatchAll;
import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.DiscriminatorValue;
import io.dynawright.annotation.FormerName;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SchemaVersion;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Upcast;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@Table("shipments")
@Discriminator("kind")
@SchemaVersion(value = 5, oldest = 4, attribute = "form")
public sealed interface Shipment {

    String id();

    @Upcast(from = 4)
    static Map<String, AttributeValue> toKilograms(Map<String, AttributeValue> item) {
        return item;
    }

    @FormerName({"Package", "Box"})
    record Parcel(@PartitionKey String id, @FormerName("grams") int weight) implements Shipment {}

    @DiscriminatorValue("letter")
    @FormerName("Letter")
    record Letter(
            @PartitionKey String id,
            @FormerName("grams") int weight,
            @CatchAll Map<String, AttributeValue> others)
            implements Shipment {}
}
