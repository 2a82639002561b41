package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the attribute that is the table's partition key. Every entity has exactly one.
 *
 * <p>Its type is stored as a string, a number or binary (a {@code boolean} cannot be a key), its value is never null or
 * empty, and takes at most 2048 bytes; a call with a value that breaks this is refused before anything is sent.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html">Core
 *     components of DynamoDB</a>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface PartitionKey {}
