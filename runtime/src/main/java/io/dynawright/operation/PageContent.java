package io.dynawright.operation;

/** What a page brings. */
enum PageContent {
    ITEMS,
    COUNT
}
