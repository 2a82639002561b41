package io.dynawright.operation;

import io.dynawright.expression.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a page brings. */
enum PageContent {
    /** Items. */
    ITEMS,
    /** Items, each with its key, so that the page can end after any of them. */
    RESUMABLE_ITEMS,
    /** Items, and what it cost to read them. */
    METERED_ITEMS,
    /** The number of items. */
    COUNT;

    /** What is fetched of each item; empty for all of it, and where only their number is wanted. */
    Optional<List<Path>> projection(Reading<?> reading, Subject<?> subject) {
        if (this == COUNT || reading.projected().isEmpty()) {
            return Optional.empty();
        }
        Set<Path> paths = new LinkedHashSet<>(reading.projected());
        if (this == RESUMABLE_ITEMS) {
            subject.position().forEach(attribute -> paths.add(Path.of(attribute)));
        }
        return Optional.of(List.copyOf(paths));
    }
}
