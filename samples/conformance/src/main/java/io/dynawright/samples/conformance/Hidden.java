package io.dynawright.samples.conformance;

import io.dynawright.annotation.Ignore;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

/** A package-private entity, with a package-private type of its own. What is generated is package-private too. */
@Table("hidden")
record Hidden(
        @PartitionKey String id,
        @SortKey Colour colour,
        @Ignore String ignored,
        @Ignore int ignoredNumber) {

    enum Colour {
        RED,
        BLUE
    }
}
