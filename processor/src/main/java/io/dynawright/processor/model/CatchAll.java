package io.dynawright.processor.model;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.JavaType;

/**
 * A map of the attributes that a class does not declare.
 *
 * @param codec the codec of one of them
 */
public record CatchAll(String javaName, JavaType type, CodecRef codec, String getter) implements Part {}
