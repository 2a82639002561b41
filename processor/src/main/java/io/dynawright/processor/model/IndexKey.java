package io.dynawright.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a query is keyed by. That of a table or a local index has one partition attribute and one sort attribute at
 * most.
 *
 * @param partition the attributes of which a query gives all
 * @param sort the attributes that a query can narrow, from the first to the last
 */
public record IndexKey(List<Attribute> partition, List<Attribute> sort) {

    public IndexKey {
        partition = List.copyOf(partition);
        sort = List.copyOf(sort);
    }

    /** That of a table. */
    public static IndexKey of(PrimaryKey key) {
        return new IndexKey(List.of(key.partition()), key.sort().stream().toList());
    }

    /** The partition attributes, then the sort attributes. */
    public List<Attribute> attributes() {
        return Stream.concat(partition.stream(), sort.stream()).toList();
    }
}
