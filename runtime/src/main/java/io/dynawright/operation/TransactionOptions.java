package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be told of a transaction. A builder for use within one call. */
public final class TransactionOptions {

    private static final int MAX_TOKEN = 36;

    private Optional<String> token = Optional.empty();

    TransactionOptions() {}

    /**
     * Lets DynamoDB know this transaction again for ten minutes, also from another program: sent again with the same
     * token, it succeeds and writes nothing. All of it must then be the same, down to versions and moments; another one
     * with the same token is refused. Without a token given, each call has its own, which protects its retries.
     *
     * @param value 1 to 36 characters
     * @throws InvalidRequestException if it is null, empty or longer
     */
    public TransactionOptions idempotencyToken(@Nullable String value) {
        if (value == null || value.isEmpty() || value.length() > MAX_TOKEN) {
            throw new InvalidRequestException("An idempotency token has 1 to " + MAX_TOKEN + " characters");
        }
        token = Optional.of(value);
        return this;
    }

    Optional<String> token() {
        return token;
    }
}
