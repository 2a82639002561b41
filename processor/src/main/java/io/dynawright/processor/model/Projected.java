package io.dynawright.processor.model;

import java.util.List;

/** What can be read of an item where it is queried. */
public sealed interface Projected {

    /** All of it. */
    record All() implements Projected {}

    /**
     * Some attributes, among them the keys of the index and of the table.
     *
     * @param attributes in the order of the source
     */
    record Some(List<Attribute> attributes) implements Projected {

        public Some {
            attributes = List.copyOf(attributes);
        }
    }
}
