package io.dynawright.drift;

/** What becomes of that which only a table has. */
enum Undeclared {
    KEPT,
    REMOVED
}
