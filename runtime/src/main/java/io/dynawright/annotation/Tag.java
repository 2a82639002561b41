package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A tag of a table.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Tagging.html">Tagging</a>
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Tag {

    /** Its key: 1 to 128 letters, digits, spaces and {@code _ . : / = + - @}, and not beginning with {@code aws:}. */
    String key();

    /** Its value: up to 256 such characters. */
    String value();
}
