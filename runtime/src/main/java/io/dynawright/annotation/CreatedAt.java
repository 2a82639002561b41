package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds the moment in which the item was created, by the clock of {@link io.dynawright.Dynawright}. The attribute is an
 * {@code Instant}, {@code OffsetDateTime}, {@code ZonedDateTime}, {@code LocalDateTime}, {@code Date}, {@code Calendar}, or
 * an {@code Optional} of one of these; it is stored as any attribute of its type, also with {@link Attribute#as}, in UTC
 * whatever the zone of the call or of the attribute. A table has at most one.
 *
 * <pre>{@code
 * @CreatedAt Instant createdAt
 * }</pre>
 *
 * <p>{@code insert} writes it, whatever the object says, and so does an {@code upsert} that creates an item. {@code put}
 * keeps the object's value, or sets now if that is null. An update does not change it and has no method for it. What a
 * write returns has the value; the object passed in is left as it was.
 *
 * <p>It cannot be a key of the table, stand in a document or view, be {@link Derived}, or have a {@link Default}. It can be
 * a key of an index, and a member of a class that is flattened. If the table's type is sealed, all classes have it.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CreatedAt {}
