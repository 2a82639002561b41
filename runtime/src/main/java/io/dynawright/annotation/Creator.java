package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Chooses the constructor that reading calls, whatever other ways there are to make the object. Each of its parameters
 * has the name of an attribute and the type that its getter gives; no attribute may be missing. Members with
 * {@link Ignore} may be parameters too, and get {@code null}, zero or {@code false}, as do attributes that an item does
 * not have. One constructor of a class may be marked, and none of a record, which is made by its canonical one.
 *
 * <pre>{@code
 * @Creator
 * public Order(String customerId, String orderId, BigDecimal total) { … }
 * }</pre>
 */
@Documented
@Target(ElementType.CONSTRUCTOR)
@Retention(RetentionPolicy.CLASS)
public @interface Creator {}
