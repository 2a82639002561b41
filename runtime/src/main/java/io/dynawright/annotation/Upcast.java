package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that brings items of one schema version to the next. It is static and visible in the package, throws no
 * checked exception, takes the attributes of an item as a {@code Map<String, AttributeValue>} that it may change, and
 * returns those of the next version, in the same map or another one, and never null. The key of the table cannot be changed
 * by it.
 *
 * <p>It sees the item as it is stored: under the {@linkplain FormerName former names} that it has, with what is encrypted
 * decrypted. Write it for items, and not by means of the entity: the next change of that would change it as well.
 *
 * @see SchemaVersion
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Upcast {

    /**
     * The version of the items that it takes, from 1 to the one before today's; it returns those of the version after it.
     * Each version has one such method.
     */
    int from();
}
