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
     * @param others the names in DynamoDB of what is held besides and is no member
     */
    record Some(List<Attribute> attributes, List<String> others) implements Projected {

        public Some {
            attributes = List.copyOf(attributes);
            others = List.copyOf(others);
        }
    }
}
