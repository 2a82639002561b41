package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an absent attribute is read as. The text is checked against the attribute's type while the class is compiled.
 *
 * <pre>{@code
 * @Default("NEW") OrderStatus status
 * @Default("1") int quantity
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Default {

    /** The value as text: a number, {@code true}, the name of an enum's constant, an ISO-8601 time, plain text. */
    String value();
}
