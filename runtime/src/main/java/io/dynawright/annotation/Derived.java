package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an attribute of what a method without parameters gives: it is written and never read. A derived attribute can
 * be a key of the table or of an index; a key of the generated repository's methods is then the derived value itself.
 *
 * <p>The attribute is named after the method: {@code pk} for {@code pk()} and for {@code getPk()}. Methods of superclasses
 * and default methods of interfaces count too. It can be queried and stand in conditions, and an update cannot set it:
 * what an update changes is not derived anew, so derive only from what updates leave alone.
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
