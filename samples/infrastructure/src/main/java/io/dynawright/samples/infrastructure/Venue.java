package io.dynawright.samples.infrastructure;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Sensitive;
import io.dynawright.annotation.Stack;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;
import java.util.Optional;

/**
 * A house in which shows are given, known in all Regions.
 *
 * @param contact whom to call at night
 */
@Table("venues")
@Stack("venues")
@TableSettings(
        stream = StreamView.NEW_AND_OLD_IMAGES,
        recoveryDays = 7,
        replicas = {"eu-west-1", "us-east-1"})
public record Venue(
        @PartitionKey String id,
        String name,
        Address address,
        Optional<Address> office,
        @Sensitive String contact) {

    /** A place that letters reach. */
    @Document
    public record Address(String street, String city, String country) {}
}
