package io.dynawright.samples.conformance.clash;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

/** An entity, and the type of an attribute, named like types that generated code uses. */
@Table("results")
public record Results(@PartitionKey String id, @SortKey Optional optional, Object object) {

    /** Not {@code java.util.Optional}. */
    public enum Optional {
        YES,
        NO
    }

    /** Not {@code java.lang.Object}. */
    public enum Object {
        THING
    }
}
