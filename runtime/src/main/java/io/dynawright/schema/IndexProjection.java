package io.dynawright.schema;

import java.util.List;

/**
 * Which attributes of an item an index holds. The keys of the index and of the table are always among them.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html#GSI.Projections">Attribute
 *     projections</a>
 */
public sealed interface IndexProjection {

    /** All of them. */
    record All() implements IndexProjection {}

    /** The keys and nothing else. */
    record KeysOnly() implements IndexProjection {}

    /**
     * The keys, and these.
     *
     * @param attributes their names in DynamoDB
     */
    record Include(List<String> attributes) implements IndexProjection {
        /** Copies the names. */
        public Include {
            attributes = List.copyOf(attributes);
        }
    }
}
