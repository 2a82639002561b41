package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps what the entity does not declare: all other attributes of the item go into this map, and back into the item. A
 * {@code Map<String, AttributeValue>} keeps everything; a {@code Map<String, String>} keeps strings, and any other type
 * is then a {@link io.dynawright.error.ConversionException}, so that nothing is lost in silence.
 *
 * <pre>{@code
 * @CatchAll Map<String, AttributeValue> others
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CatchAll {}
