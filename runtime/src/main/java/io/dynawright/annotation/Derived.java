package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an attribute of what a method without parameters gives: it is written and never read. A derived attribute can
 * be a key of the table or of an index.
 *
 * <pre>{@code
 * @Derived @PartitionKey
 * public String pk() {
 *     return "CUSTOMER#" + customerId;
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Derived {}
