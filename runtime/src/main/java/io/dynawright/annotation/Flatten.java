package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores the attributes of a nested record or class as attributes of the entity itself. The nested value is null if
 * none of them is there, and none is written if it is null.
 *
 * <p>The nested class needs no annotation; its own members may bear any that describe attributes, also {@code @Flatten},
 * but for keys and {@link CatchAll}. In conditions and updates its attributes are named after both members ({@code
 * billingCity()}), in an index with a dot ({@code partitionKey = "billing.city"}).
 *
 * <pre>{@code
 * @Flatten(prefix = "billing_") Address billing      // attributes billing_street, billing_city
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Flatten {

    /** What is put in front of the names of the nested attributes in DynamoDB. */
    String prefix() default "";
}
