package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds the moment in which the item was last written, by the clock of {@link io.dynawright.Dynawright}: every
 * {@code put}, {@code insert}, {@code update} and {@code upsert} sets it, whatever the object says. The attribute is of
 * the types that {@link CreatedAt} takes. A table has at most one.
 *
 * <pre>{@code
 * @UpdatedAt Instant updatedAt
 * }</pre>
 *
 * <p>An update has no method for it. What a write returns has the value; the object passed in is left as it was. It is no
 * version: two writes can have the same moment, and clocks differ.
 *
 * <p>It cannot be a key of the table, stand in a document or view, be {@link Derived}, or have a {@link Default}. It can be
 * a key of an index, and a member of a class that is flattened. If the table's type is sealed, all classes have it.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface UpdatedAt {}
