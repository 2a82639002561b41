package io.dynawright.operation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Codes of DynamoDB that mean the same.
 *
 * @param advice what the caller does next; empty if the exception knows better
 * @param codes DynamoDB's error codes and reasons, and {@code HTTP 502} for answers that have none
 */
record KnownError(Meaning meaning, String advice, Set<String> codes) {

    static KnownError of(Meaning meaning, String advice, String... codes) {
        return new KnownError(meaning, advice, new LinkedHashSet<>(List.of(codes)));
    }
}
