package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how one attribute is stored. Attributes need no annotation: this one is for those that differ from the rule.
 *
 * <pre>{@code
 * @Attribute(name = "placed_at") Instant placedAt
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Attribute {

    /**
     * The attribute's name in DynamoDB, case-sensitive: 1 to 65,535 bytes of UTF-8, and at most 255 bytes for a key
     * of the table or of an index. By default it is the name of the Java member. Reserved words of DynamoDB are fine.
     */
    String name() default "";
}
