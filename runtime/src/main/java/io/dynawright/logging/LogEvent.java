package io.dynawright.logging;

import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is logged.
 *
 * @param level how much it matters
 * @param message what happened, in words that are the same whenever it happens, but for names of operations and tables
 * @param facts the rest by name, in a fixed order: numbers are numbers, the rest is text. {@link LoggingListener} lists
 *     the names
 * @param error what it failed with
 */
public record LogEvent(Level level, String message, Map<String, Object> facts, Optional<Throwable> error) {

    /** Keeps the order of the facts. */
    public LogEvent {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** All of it in one line: the message, and the facts as {@code name=value}, quoted where they are not one word. */
    public String line() {
        return KeyValues.line(message, facts);
    }
}
