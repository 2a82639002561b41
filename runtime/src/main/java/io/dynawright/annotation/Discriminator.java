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
 *
 * <p>The permitted classes are records or final classes; those that a sealed type among them permits are stored in its
 * place. Each is read and written as if it stood alone. Reading an item whose attribute is missing, or names no class, is
 * a {@link io.dynawright.error.ConversionException} that lists the names that are known, so deploy the readers of a new
 * class before its writers.
 *
 * <p>All classes of a table have its key. An attribute that several classes have is of one type in a table; conditions,
 * filters and updates have the attributes of all classes. The class of an item cannot be changed by an update, and a
 * table of a sealed type has no {@code upsert}, which could not say of which class a new item is. An index holds the items
 * of those classes that have its key.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Discriminator {

    /** The name of the attribute in DynamoDB. */
    String value() default "type";
}
