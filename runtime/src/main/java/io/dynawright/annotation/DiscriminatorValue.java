package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Under what text a class is stored in the {@link Discriminator} of its sealed superclass or interface.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface DiscriminatorValue {

    /** The text; it is not empty and differs from those of the other permitted classes. */
    String value();
}
