package io.dynawright.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Goes on where a type is missing, so that all missing types of an entity are told at once. */
final class MissingTypes {

    private final List<MissingTypeException.Missing> found = new ArrayList<>();

    /** What was read, or nothing if it needs a type that is missing. */
    <R> Optional<R> attempt(Supplier<R> reading) {
        try {
            return Optional.of(reading.get());
        } catch (MissingTypeException e) {
            found.addAll(e.missing());
            return Optional.empty();
        }
    }

    /** Ends the reading if anything was missing. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw MissingTypeException.all(found);
        }
    }
}
