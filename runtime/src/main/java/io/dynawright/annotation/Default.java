package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an attribute that is absent, or NULL, is read as; it does not change what is written. The text is checked against
 * the attribute's type while the class is compiled. The types are strings, numbers, {@code boolean}, {@code char}, enums,
 * {@code UUID}, {@code URI}, {@code Currency}, {@code Locale}, and those of {@code java.time}. A key is never absent, and
 * what is {@link Derived} is never read: neither has a default.
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

    /**
     * The value as text: a number, {@code true}, the name of an enum's constant (not the text under which it is stored),
     * an ISO-8601 time, plain text.
     */
    String value();
}
