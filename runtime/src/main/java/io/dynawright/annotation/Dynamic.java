package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Allows an attribute of type {@code Object}, or of a collection of it, whose stored type then depends on each value:
 * strings, numbers (read as {@code BigDecimal}), booleans, {@code byte[]}, lists, sets and maps of these.
 *
 * <pre>{@code
 * @Dynamic Object value
 * @Dynamic Map<String, Object> details
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Dynamic {}
