package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the values of an attribute out of what is told about it: a {@link io.dynawright.error.Violation} of one of its
 * constraints has no rejected value, and the keys of a map are {@code *} in its path. This goes for all that lies under
 * the attribute, too.
 *
 * <p>An attribute with {@code @Encrypted} is sensitive without it.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Sensitive {}
