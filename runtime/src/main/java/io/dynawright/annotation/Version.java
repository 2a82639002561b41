package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Counts the writes of an item, so that nobody overwrites what he has not seen: optimistic locking. The attribute is a
 * {@code long}, {@code int}, {@code short}, one of their boxes, or a {@code BigInteger}; a table has at most one. It has
 * to hold as many writes as an item will ever see: what was written more often than its type can count, 32,767 times for a
 * {@code short}, can no longer be read. Where in doubt take {@code long}.
 *
 * <pre>{@code
 * @Version long version
 * }</pre>
 *
 * <p>Stored versions start at 1; 0 and null mean that the object was never stored. {@code put}, {@code update(item, …)} and
 * {@code delete(item)} demand that the stored version is the object's, and otherwise throw
 * {@link io.dynawright.error.StaleVersionException}; the delete of an item that is gone succeeds. {@code insert} stores 1
 * whatever the object says. {@code update(key, …)} counts on, and demands a version only with {@code ifVersion(n)}, where
 * 0 stands for an item that has none; {@code delete(key)} demands nothing unless it is told so in the same way. What a
 * write returns has the new version; the object passed in is left as it was. An update has no method for the attribute.
 *
 * <p>Batches cannot check versions: a versioned entity has {@code putAllUnchecked} in place of {@code putAll}.
 *
 * <p><b>Global tables:</b> versions do not hold across the replicas of a global table that is eventually consistent, and
 * neither does the uniqueness of an {@code insert}. Two regions can each accept a write of the same version; the later one
 * silently wins. Write each item in one region, or use a global table with multi-region strong consistency.
 *
 * <p>It cannot be a key of the table, stand in a document or view, be {@link Derived}, or have a {@link Default}. It can be
 * a member of a class that is flattened. If the table's type is sealed, all classes have it.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
