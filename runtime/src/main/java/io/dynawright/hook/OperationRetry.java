package io.dynawright.hook;

import io.dynawright.error.DynawrightException;
import io.dynawright.error.Target;
import java.util.Optional;

/**
 * A request of an operation is sent again.
 *
 * @param run the number of the operation's run, as its {@link OperationStart} told it
 * @param target what the operation is about
 * @param retry how often it was sent again, this time included; the client counts its own retries
 * @param reason the error because of which; empty if DynamoDB left a part of it undone, or if the client sends it again
 */
public record OperationRetry(long run, Target target, int retry, Optional<DynawrightException> reason) {}
