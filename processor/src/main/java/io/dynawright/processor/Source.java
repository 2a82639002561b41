package io.dynawright.processor;

/**
 * A file as it is going to be written.
 *
 * @param name the qualified name of its class
 * @param text what is in it
 */
record Source(String name, String text) {}
