package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds the moment after which the item is worth nothing: DynamoDB deletes it some time later, typically within two days,
 * if time to live is enabled for the attribute of the table. It is stored as a number, the seconds since the epoch, which
 * is the only form that DynamoDB heeds; a fraction of a second is dropped. A table has at most one.
 *
 * <pre>{@code
 * @TimeToLive Instant expiresAt
 * @TimeToLive(after = "P30D", hideExpired = true) @Nullable Instant expiresAt
 * }</pre>
 *
 * <p>The attribute is an {@code Instant}, {@code OffsetDateTime}, {@code ZonedDateTime}, {@code Date}, {@code Calendar}, or
 * a {@code long} or {@code int} that counts seconds, as are their boxes; or an {@code Optional} of one of these. Another
 * form, by {@link Attribute#as} or a codec of your own, is refused. Null is not stored, nor is 0 in a primitive: such an
 * item never expires. An {@code int} counts until January 2038. An update can change it.
 *
 * <p>It cannot be a key of the table, stand in a document or view, be {@link Derived}, or have a {@link Default}. It can be
 * a member of a class that is flattened. If the table's type is sealed, all classes have it.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface TimeToLive {

    /**
     * Whether items whose time is over, and that DynamoDB has not deleted yet, are not to be seen: reads leave them out,
     * and an {@code insert} takes their place. Reads then filter by the attribute, so it can be no key of an index, and
     * every index has to hold it.
     */
    boolean hideExpired() default false;

    /**
     * How long after its write an item expires that does not say so itself, as an ISO-8601 duration of days of 24 hours,
     * hours, minutes and seconds: {@code "P30D"}, {@code "PT12H"}. A {@code put} or {@code insert} of an object without a
     * value, and an {@code upsert} that creates an item, then store now and that long. Later updates
     * leave it alone. It is a thousand years at most. None if empty.
     */
    String after() default "";
}
