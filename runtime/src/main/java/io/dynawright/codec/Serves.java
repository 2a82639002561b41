package io.dynawright.codec;

import io.dynawright.annotation.As;
import io.dynawright.annotation.Format;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a codec of this package serves its type only where this form is asked for: by {@code @Attribute(as = …)},
 * or by the {@code format} of the table. A codec without it is the one that serves its type everywhere else.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Serves {

    /** What {@code @Attribute(as = …)} says; asked for by the format alone by default. */
    As as() default As.DEFAULT;

    /** The formats of the table. */
    Format[] format() default {Format.DYNAWRIGHT, Format.AWS_ENHANCED, Format.AWS_V1};
}
