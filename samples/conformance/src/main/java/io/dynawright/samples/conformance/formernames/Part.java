package io.dynawright.samples.conformance.formernames;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.DiscriminatorValue;
import io.dynawright.annotation.FormerName;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

/** What a gadget is made of: the classes were called otherwise, too. */
@Table("gadget-parts")
@Discriminator
public sealed interface Part {

    /** Its number. */
    String id();

    /** Holds things together. */
    @FormerName({"Bolt", "Nail"})
    record Screw(@PartitionKey String id, int length) implements Part {}

    /** Is held. */
    @DiscriminatorValue("plate")
    @FormerName("Plate")
    record Plate(
            @PartitionKey String id, @FormerName("size") int width) implements Part {}
}
