package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Under what text a constant of an enum is stored; by default under its name.
 *
 * <pre>{@code
 * enum Status { @EnumValue("active") ACTIVE, @EnumValue("gone") GONE }
 * }</pre>
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface EnumValue {

    /** The text; it differs from those of the other constants. */
    String value();
}
