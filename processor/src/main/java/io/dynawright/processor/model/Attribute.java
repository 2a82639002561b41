package io.dynawright.processor.model;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.JavaType;

/**
 * One stored attribute.
 *
 * @param javaName the member's name in the entity
 * @param storedName the attribute's name in DynamoDB
 * @param pathAccessor the method of generated views that gives its path
 * @param getter the entity's method that gives its value
 */
public record Attribute(
        String javaName, String storedName, String pathAccessor, JavaType type, CodecRef codec, String getter) {}
