package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores the value as one string of JSON, as Jackson's {@code ObjectMapper} writes it, whatever its type. This is the
 * only place where Jackson maps objects, and so the only one that reflects on classes.
 *
 * <pre>{@code
 * @Json Map<String, List<Rule>> rules
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Json {}
