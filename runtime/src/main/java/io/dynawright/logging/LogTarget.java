package io.dynawright.logging;

import java.lang.System.Logger.Level;

/**
 * Where log events go. For loggers that keep facts apart from the message:
 *
 * <pre>{@code
 * record Structured(org.slf4j.Logger log) implements LogTarget {      // SLF4J 2
 *     public boolean isLoggable(System.Logger.Level level) {
 *         return log.isEnabledForLevel(Level.valueOf(level.name().replace("WARNING", "WARN")));
 *     }
 *     public void log(LogEvent event) {
 *         var entry = log.atLevel(Level.valueOf(event.level().name().replace("WARNING", "WARN")));
 *         event.facts().forEach(entry::addKeyValue);
 *         event.error().ifPresent(entry::setCause);
 *         entry.log(event.message());
 *     }
 * }
 * }</pre>
 */
public interface LogTarget {

    /** Whether anybody wants events of this level: {@code DEBUG}, {@code INFO}, {@code WARNING} or {@code ERROR}. */
    boolean isLoggable(Level level);

    /** Writes the event; it is of a level that somebody wants. */
    void log(LogEvent event);
}
