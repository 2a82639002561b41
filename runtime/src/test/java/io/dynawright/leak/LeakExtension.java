package io.dynawright.leak;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Lets a test class fail if a planted secret got out: in what was printed or logged, in messages of exceptions, and in what
 * {@link LeakListener} and tests let {@link LeakDetector} look at. JUnit finds it by itself, for all tests. Exceptions are
 * looked at when all tests are over; the leak names the test.
 */
public final class LeakExtension implements BeforeAllCallback, AfterAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(LeakExtension.class);
    private static boolean isInstalled;

    @Override
    public void beforeAll(ExtensionContext context) {
        install();
        context.getRoot().getStore(NAMESPACE).computeIfAbsent(AfterRun.class, unused -> new AfterRun());
    }

    private static synchronized void install() {
        if (!isInstalled) {
            isInstalled = true;
            InspectedOutput.install();
            InspectedLogs.install();
            ThrownExceptions.install();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        check(context.getDisplayName());
    }

    private static void check(String when) {
        List<String> leaks = LeakDetector.drain();
        if (!leaks.isEmpty()) {
            throw new AssertionError("Secrets got out until the end of " + when + ":\n" + String.join("\n", leaks));
        }
    }

    /** JUnit closes it when all tests are over. */
    private record AfterRun() implements AutoCloseable {

        @Override
        public void close() {
            ThrownExceptions.inspect();
            check("all tests");
        }
    }
}
