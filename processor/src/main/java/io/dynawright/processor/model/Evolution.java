package io.dynawright.processor.model;

import java.util.List;

/**
 * The versions that the items of a table have, checked.
 *
 * @param attribute the name in DynamoDB of the attribute that holds an item's version
 * @param current today's version
 * @param oldest the oldest one that is still read
 * @param upcasters one from each version that is read but today's, the oldest first
 */
public record Evolution(String attribute, int current, int oldest, List<Upcaster> upcasters) {

    public Evolution {
        upcasters = List.copyOf(upcasters);
    }

    /**
     * What brings items of one version to the next.
     *
     * @param from the version that it takes
     * @param method the static method of the entity
     */
    public record Upcaster(int from, String method) {}
}
