package io.dynawright.leak;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Looks at what is logged by {@link System.Logger}, which goes to the JDK's own logging in tests. */
final class InspectedLogs extends Handler {

    private final SimpleFormatter formatter = new SimpleFormatter();

    /** Looks from now on. */
    static void install() {
        InspectedLogs logs = new InspectedLogs();
        logs.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(logs);
    }

    @Override
    public void publish(LogRecord entry) {
        LeakDetector.inspect("log " + entry.getLoggerName(), formatter.format(entry));
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
