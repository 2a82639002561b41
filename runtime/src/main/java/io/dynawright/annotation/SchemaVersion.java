package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the items of a table a version of their form. Each item that is written says in an attribute which version it has;
 * an item that does not say has version 1. An item of an older version is brought up to today's, one version after the
 * other, by the entity's {@link Upcast} methods, before it is read.
 *
 * <pre>{@code
 * @Table("orders")
 * @SchemaVersion(3)
 * public record Order(@PartitionKey String id, Money total) {
 *
 *     @Upcast(from = 1)
 *     static Map<String, AttributeValue> splitName(Map<String, AttributeValue> item) { … }
 *
 *     @Upcast(from = 2)
 *     static Map<String, AttributeValue> wrapTotal(Map<String, AttributeValue> item) { … }
 * }
 * }</pre>
 *
 * <p>The compiler asks for one method from each version that is read. A table that gets its first version needs none: all
 * that was stored before has version 1. Of a sealed entity, the sealed type bears the annotation and has the methods; a
 * document or a view has no versions of its own.
 *
 * <p>An index that includes some attributes should include the version's, too: {@code @Index(…, include = {"total",
 * "schemaVersion"})}. Without it nothing says in which form the included attributes are.
 *
 * <p><b>Reading:</b> items are brought up wherever they are read whole, in streams, exports and by the enhanced client too.
 * A view or a selection has only a part of an item, and fetches the version beside it: a part of an older item is a {@link
 * io.dynawright.error.ConversionException}, and so is a part from an index that does not hold the version, while {@link
 * #oldest()} is less than today's. So is an item that is newer than today's.
 *
 * <p><b>Writing:</b> whatever stores a whole item states the version, and so does an upsert. An update is made of an item
 * in today's form alone: see {@link io.dynawright.operation.UpdateOperation}. A put replaces whatever is there, a newer item
 * too. Filters, and the conditions of puts, deletes and checks, see items as they are stored, as indexes do.
 *
 * <p><b>Backfill:</b> {@code repository.backfill()} writes all older items in today's form. Let all programs know a version
 * before any of them writes it: an older program refuses newer items, but its put would replace one.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface SchemaVersion {

    /** Today's version: 1 at least. */
    int value();

    /**
     * The oldest version that is still read, from 1 to today's. Raise it once a backfill has rewritten all items of older
     * ones, and remove the methods that brought those on.
     */
    int oldest() default 1;

    /**
     * The name of the attribute in DynamoDB that holds the version, a number. No member of the entity is stored in it, and a
     * {@link CatchAll} does not hold it.
     */
    String attribute() default "schemaVersion";
}
