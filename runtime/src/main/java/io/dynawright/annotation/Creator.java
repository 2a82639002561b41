package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Chooses the constructor that reading calls, where a class has several that would do. Each of its parameters is named
 * like an attribute and takes what that attribute is read as.
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
