package io.dynawright.operation;

/** The order of a query's results, by the sort key. */
enum Direction {
    ASCENDING,
    DESCENDING;

    Direction opposite() {
        return this == ASCENDING ? DESCENDING : ASCENDING;
    }
}
