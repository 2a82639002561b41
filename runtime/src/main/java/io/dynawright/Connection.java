package io.dynawright;

import io.dynawright.error.ConfigurationException;
import io.dynawright.error.Target;
import io.dynawright.operation.BlockingExecutor;
import java.util.Optional;

/** What results need to ask for their items. */
record Connection(BlockingExecutor executor, Optional<CursorKeys> configuredKeys, Pace pace) {

    /** The keys that cursors are sealed with, for a call with this target. */
    CursorKeys cursorKeys(Target target) {
        return configuredKeys.orElseThrow(() -> new ConfigurationException(
                "There is no key to seal cursors with. Give dynawright.withCursorKeys(…) a CursorKeys.of(key) with the"
                        + " same 32 secret bytes on every host, or CursorKeys.forLocalDevelopment()",
                target));
    }
}
