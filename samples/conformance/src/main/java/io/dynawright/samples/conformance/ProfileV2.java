package io.dynawright.samples.conformance;

import io.dynawright.annotation.CatchAll;
import io.dynawright.annotation.Default;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The second version of {@link Profile}: on the same table, with attributes of many types more. */
@Table("profiles")
public record ProfileV2(
        @PartitionKey String id,
        String name,
        @Default("1") int visits,
        Set<String> tags,
        List<Device> devices,
        @Flatten(prefix = "home_") Address home,
        byte[] photo,
        @CatchAll Map<String, AttributeValue> others) {

    /** Stored as a map. */
    @Document
    public record Device(String label, boolean trusted) {}

    /** Stored as attributes of the profile. */
    public record Address(String city, int floor) {}
}
