package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what something was called before, so that items from then can still be read. Today's name is what is written.
 *
 * <ul>
 *   <li>On an attribute of a table: the names in DynamoDB that it had. Where an item has several, today's counts, and after
 *       that the one that comes first here. A write removes the former ones. In a class that is {@link Flatten}ed they are
 *       prefixed as today's is.
 *   <li>On a constant of an enum: the texts under which it was stored, wherever it is. A {@linkplain Attribute#codec() codec
 *       of your own} reads what it reads.
 *   <li>On a class that a sealed entity or document permits: the values that the discriminator had for it.
 * </ul>
 *
 * <pre>{@code
 * @Table("products")
 * public record Product(@PartitionKey String sku, @FormerName({"cost", "amount"}) BigDecimal price) {}
 * }</pre>
 *
 * <p>Reading alone knows of former names. Conditions, filters and indexes are evaluated by DynamoDB, and see what is
 * stored: until a backfill, they find a former text only if they ask for it.
 *
 * <p>It cannot stand on what is part of a key of the table or of an index, nor on the {@link TimeToLive}: DynamoDB knows
 * those by today's name alone. Nor can it stand on the {@link Version}, on what is {@link Encrypted}, and on a member of a
 * {@link Document}, for which there is {@link Upcast}.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface FormerName {

    /** The former names, one or more, the latest first. */
    String[] value();
}
