package io.dynawright.schema;

import java.util.List;
import java.util.Optional;

/**
 * The key of a table or an index, by the names of its attributes.
 *
 * @param partition the partition key
 * @param sort the sort key, if there is one
 */
public record KeySchema(String partition, Optional<String> sort) {

    /** The partition key, then the sort key. */
    public List<String> attributes() {
        return sort.map(name -> List.of(partition, name)).orElseGet(() -> List.of(partition));
    }
}
