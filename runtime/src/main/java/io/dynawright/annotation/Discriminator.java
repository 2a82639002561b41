package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells the permitted subclasses of a sealed interface or class apart, as a {@link Table} or as a {@link Document}: each
 * item, or map, has a string attribute of this name. The permitted classes themselves need no annotation; each is stored
 * under its simple name, or under its {@link DiscriminatorValue}.
 *
 * <pre>{@code
 * @Document
 * @Discriminator("kind")
 * public sealed interface Payment permits Card, Transfer {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Discriminator {

    /** The name of the attribute in DynamoDB. */
    String value() default "type";
}
