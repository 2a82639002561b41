package io.dynawright.operation;

import io.dynawright.expression.Path;
import java.util.List;
import java.util.Optional;

/** What a page brings. */
enum PageContent {
    ITEMS,
    COUNT;

    /** What is fetched of each item; empty for all of it, and where only their number is wanted. */
    Optional<List<Path>> projection(Reading<?> reading) {
        return Optional.of(reading.projected()).filter(paths -> this == ITEMS && !paths.isEmpty());
    }
}
