package com.acme.generatednames;

import io.dynawright.annotation.GeneratedNames;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

public final class Shop {

    private Shop() {}

    /** Has its usual names, said here, and no asynchronous repository. */
    @Table(
            value = "visitors",
            asyncRepository = false,
            names =
                    @GeneratedNames(
                            schema = "*Schema",
                            key = "*Key",
                            attributes = "*Attributes",
                            query = "*Query",
                            update = "*Update",
                            operations = "*Operations",
                            repository = "*Repository"))
    public record Visitor(@PartitionKey String id, String name) {}
}
