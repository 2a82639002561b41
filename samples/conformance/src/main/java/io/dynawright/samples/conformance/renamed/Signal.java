package io.dynawright.samples.conformance.renamed;

import io.dynawright.annotation.Discriminator;
import io.dynawright.annotation.GeneratedNames;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

/** None of its generated types has its usual name. */
@Table(
        value = "signals",
        names =
                @GeneratedNames(
                        schema = "*Table",
                        key = "*Id",
                        attributes = "*Columns",
                        query = "*Finder",
                        update = "*Change",
                        operations = "*Ops",
                        repository = "*Dao",
                        asyncRepository = "Async*Dao"))
@Discriminator
public sealed interface Signal {

    /** Says something. */
    record Call(@PartitionKey String station, @SortKey long number, String text) implements Signal {}

    /** Says nothing. */
    record Pause(@PartitionKey String station, @SortKey long number, int seconds) implements Signal {}
}
