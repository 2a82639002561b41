package io.dynawright.processor.publish;

/**
 * A file about a module.
 *
 * @param path where it is, under {@code META-INF/dynawright/}, with slashes
 * @param text what is in it, with a line break at its end
 */
public record Publication(String path, String text) {}
