package io.dynawright.naming;

import io.dynawright.error.ConfigurationException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A look-up that others may wait for.
 *
 * @param thread makes it
 * @param found what comes of it
 */
record LookUpUnderWay(Thread thread, CompletableFuture<Optional<String>> found) {

    LookUpUnderWay(Thread thread) {
        this(thread, new CompletableFuture<>());
    }

    /** What the one who makes it finds; whoever makes it would wait for ever. */
    Optional<String> result(String logical) {
        if (thread == Thread.currentThread()) {
            throw new ConfigurationException(
                    "To look up the name in DynamoDB of the table \"" + logical + "\" takes that name itself",
                    LookUp.target(logical));
        }
        try {
            return found.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException exception ? exception : e;
        }
    }
}
