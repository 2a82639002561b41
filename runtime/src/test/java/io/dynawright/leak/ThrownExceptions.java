package io.dynawright.leak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Looks at the message of every exception that Dynawright makes, also of those that nobody else gets to see: Java's flight
 * recorder keeps them. It is not asked for a stream of them, which has none on Java 25.
 */
final class ThrownExceptions {

    private static final String PACKAGE = "io.dynawright.";
    private static final String EVENT = "jdk.JavaExceptionThrow";
    private static Recording current;

    private ThrownExceptions() {}

    /** Keeps them from now on, until the program ends. */
    static synchronized void install() {
        current = started();
    }

    private static Recording started() {
        Recording recording = new Recording();
        recording.enable(EVENT).withStackTrace();
        recording.start();
        return recording;
    }

    /** Looks at those since it was asked last. */
    static synchronized void inspect() {
        try (Recording done = current) {
            current = started();
            done.stop();
            Path file = Files.createTempFile("thrown", ".jfr");
            try {
                done.dump(file);
                inspect(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inspect(Path file) throws IOException {
        try (RecordingFile events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                if (event.getEventType().getName().equals(EVENT)) {
                    inspect(event);
                }
            }
        }
    }

    private static void inspect(RecordedEvent event) {
        RecordedClass type = event.getClass("thrownClass");
        String message = event.getString("message");
        if (message != null && type != null && type.getName().startsWith(PACKAGE)) {
            String test = event.getStackTrace() == null
                    ? ""
                    : event.getStackTrace().getFrames().stream()
                            .map(frame -> frame.getMethod().getType().getName())
                            .filter(name -> name.endsWith("Test"))
                            .map(name -> ", thrown in " + name)
                            .findFirst()
                            .orElse("");
            LeakDetector.inspect(type.getName() + ".getMessage()" + test, message);
        }
    }
}
