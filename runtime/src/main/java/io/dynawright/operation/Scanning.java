package io.dynawright.operation;

/** Whether the whole table may be read where no key serves a condition. */
enum Scanning {
    REFUSED,
    ALLOWED
}
