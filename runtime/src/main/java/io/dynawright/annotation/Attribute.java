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
 * @Attribute(name = "placed_at", as = As.EPOCH_SECONDS) Instant placedAt
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

    /**
     * Whether the attribute must be there: an item without it, or with NULL, is then a
     * {@link io.dynawright.error.ConversionException} that names it, and so is an object in which it is null. By default
     * it must be in the scope of {@code @NullMarked} of JSpecify, unless its type is primitive or {@code @Nullable}, or
     * has a value that stands for absence: an empty set, an empty {@code Optional}. For members inherited from a class
     * file that scope does not count.
     *
     * <p>A {@link Default} takes the place of what is missing in an item, and of null in an object. So does what Dynawright
     * itself writes, such as a {@link Version} or an {@link AutoId}, of null in an object; it must be there when the item
     * is read. A type whose value is stored by leaving the attribute out cannot be required. An {@code upsert} has to set
     * what must be there.
     */
    boolean required() default false;

    /** In what form a point in time is stored. */
    As as() default As.DEFAULT;

    /**
     * The time zone in which an {@code OffsetDateTime}, a {@code ZonedDateTime} or a {@code LocalDateTime} is presented,
     * whatever the zone of the call: an id such as {@code Europe/Paris}, case-sensitive, or an offset such as
     * {@code +02:00}. A {@code LocalDateTime} is also written as the local time of that zone. What is stored is the same
     * moment in UTC. By default it is the zone of the call: that of {@code orders.withZone(zone)}, else the one that is
     * configured.
     *
     * <p>{@code javac} refuses what its own JDK does not know. If the JDK that runs the program does not know the zone,
     * the first use of the generated schema throws a {@code ZoneRulesException}, inside of an
     * {@code ExceptionInInitializerError}. An attribute of another type, or one that is stored in another format than
     * Dynawright's or by a codec of its own, cannot have a zone.
     */
    String zone() default "";

    /**
     * The codec of this attribute: an {@code io.dynawright.codec.Codec} or an {@code AttributeConverter} of the AWS
     * enhanced client, with a public static field {@code INSTANCE} or a constructor without arguments. By default the
     * one named by {@link Codecs}, else the one that Dynawright has for the type.
     */
    Class<?> codec() default void.class;
}
