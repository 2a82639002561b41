package io.dynawright.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * The key of a table or an index, by the names of its attributes in DynamoDB. A table and a local index have one
 * partition attribute and at most one sort attribute, a global index up to four of each.
 *
 * @param partition the attributes of the partition key, of which a query names all
 * @param sort the attributes of the sort key, by which items are sorted one after the other; empty if there is none
 */
public record KeySchema(List<String> partition, List<String> sort) {

    /** Copies the names. */
    public KeySchema {
        partition = List.copyOf(partition);
        sort = List.copyOf(sort);
    }

    /** The attributes of the partition key, then those of the sort key. */
    public List<String> attributes() {
        return Stream.concat(partition.stream(), sort.stream()).toList();
    }
}
