package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a member out of the table: it is neither written nor read.
 *
 * <p>After a read an ignored record component is {@code null}, zero or {@code false}; an ignored field of a class keeps
 * what the constructor gave it. {@code static} and {@code transient} fields need no annotation.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Ignore {}
