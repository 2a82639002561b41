package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record or a class a value that attributes of an entity can have: it is stored as a map (M).
 *
 * <p>For {@code Line}, Dynawright writes {@code LineCodec} into the same package; for a nested class the names of the
 * enclosing classes are put in front: {@code Order_LineCodec}. What holds for the attributes of a {@link Table}, and for
 * how its objects are made, holds for those of a document, but that it has no keys. A document may contain itself, in a list for instance.
 *
 * <pre>{@code
 * @Document
 * public record Line(String sku, int quantity, BigDecimal price) {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Document {

    /** As {@link Table#builder()}. */
    Class<?> builder() default void.class;

    /** As {@link Table#format()}. */
    Format format() default Format.DYNAWRIGHT;
}
