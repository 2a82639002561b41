package io.dynawright.logging;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Writes each event as one line. */
record SystemLog(Logger logger) implements LogTarget {

    @Override
    public boolean isLoggable(Level level) {
        return logger.isLoggable(level);
    }

    @Override
    public void log(LogEvent event) {
        event.error()
                .ifPresentOrElse(
                        error -> logger.log(event.level(), event.line(), error),
                        () -> logger.log(event.level(), event.line()));
    }
}
