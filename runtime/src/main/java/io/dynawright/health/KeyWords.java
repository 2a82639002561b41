package io.dynawright.health;

import io.dynawright.schema.KeySchema;

/** Keys in words. */
final class KeyWords {

    private KeyWords() {}

    /** Such as {@code (customerId, placedAt)}, and {@code (tenant + day, hour + minute)} with several of each. */
    static String of(KeySchema key) {
        String partition = String.join(" + ", key.partition());
        return key.sort().isEmpty()
                ? "(" + partition + ")"
                : "(" + partition + ", " + String.join(" + ", key.sort()) + ")";
    }
}
