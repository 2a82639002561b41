package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the attribute that is the table's sort key. An entity has one or none; without one there is nothing to query
 * and the generated repository has no {@code query}.
 *
 * <p>Its type is stored as a string, a number or binary, its value is never null or empty, and takes at most 1024
 * bytes. Items of one partition are sorted by it: strings by their UTF-8 bytes, numbers numerically, binary by unsigned
 * bytes.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html">Core
 *     components of DynamoDB</a>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface SortKey {}
