package io.dynawright.validation;

import io.dynawright.error.Violation;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * Something that is wrong, or would be at some time.
 *
 * @param due what decides that; empty if it is wrong at any time
 */
record Finding(Violation violation, Optional<Due> due) {

    /** A moment and when it has to be, seen from now. */
    record Due(TemporalAccessor value, Tense tense) {}

    boolean isCertain() {
        return due.isEmpty();
    }

    boolean holdsAt(ZonedDateTime now) {
        return due.isEmpty()
                || !due.get().tense().admits(Times.compare(due.get().value(), now));
    }
}
