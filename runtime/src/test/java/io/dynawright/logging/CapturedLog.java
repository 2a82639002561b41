package io.dynawright.logging;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** A logger that keeps what it is told, down to a level. */
final class CapturedLog implements System.Logger {

    private final Level lowest;
    private final List<String> lines = new ArrayList<>();
    private final List<Throwable> errors = new ArrayList<>();

    CapturedLog(Level lowest) {
        this.lowest = lowest;
    }

    /** Each with its level, without numbers that differ from run to run. */
    List<String> lines() {
        return lines;
    }

    List<Throwable> errors() {
        return errors;
    }

    /** All that was told, with the traces of errors. */
    String all() {
        StringBuilder all = new StringBuilder(String.join("\n", lines));
        for (Throwable error : errors) {
            for (Throwable cause = error; cause != null; cause = cause.getCause()) {
                all.append('\n').append(cause);
            }
        }
        return all.toString();
    }

    @Override
    public String getName() {
        return "captured";
    }

    @Override
    public boolean isLoggable(Level level) {
        return level.getSeverity() >= lowest.getSeverity();
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable error) {
        log(level, bundle, message);
        errors.add(error);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
        if (!isLoggable(level) || (parameters != null && parameters.length > 0)) {
            throw new AssertionError("Told what nobody wants, or a pattern");
        }
        lines.add(level + " " + format.replaceAll("run=\\d+", "run=N").replaceAll("duration_ms=\\d+", "duration_ms=N"));
    }
}
