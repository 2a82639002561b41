package io.dynawright;

import io.dynawright.error.Target;
import io.dynawright.operation.OperationContext;
import java.util.Optional;

/** What cursors are made and read with. It is the same for both kinds of client, so that each reads those of the other. */
interface CursorContext {

    /** The keys that were configured. */
    Optional<CursorKeys> configuredKeys();

    /** What an operation that is run now draws from its surroundings. */
    OperationContext context();

    /** The keys that cursors are sealed with, for a call with this target. */
    default CursorKeys cursorKeys(Target target) {
        return CursorKeys.required(configuredKeys(), target);
    }
}
