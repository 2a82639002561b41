package io.dynawright.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The key of a table or of a global index. */
public record PrimaryKey(Attribute partition, Optional<Attribute> sort) {

    /** The partition attribute, then the sort attribute if there is one. */
    public List<Attribute> attributes() {
        return Stream.concat(Stream.of(partition), sort.stream()).toList();
    }
}
