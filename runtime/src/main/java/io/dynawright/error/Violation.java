package io.dynawright.error;

import java.util.Optional;

/**
 * One value of an entity that a constraint does not allow.
 *
 * @param path where it is, in Java's names: {@code lines[2].sku}
 * @param message what is wanted
 * @param rejectedValue the value as text; empty if it is null, or a collection or document, or not to be shown
 */
public record Violation(String path, String message, Optional<String> rejectedValue) {}
