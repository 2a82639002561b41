package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a global secondary index of the table. The repository gets a query method named after it:
 * {@code "by-status"} becomes {@code byStatus(…)}.
 *
 * <pre>{@code
 * @Table("orders")
 * @Index(name = "by-status", partitionKey = "status", sortKey = "placedAt")
 * public record Order(…) {}
 *
 * for (Order order : orders.byStatus(PAID, q -> q.placedAt().ge(yesterday))) { … }
 * }</pre>
 *
 * <p>Each part of the key can be made of up to four attributes. A query gives all of the partition key, and narrows the
 * sort key from left to right: an equal value on each attribute, and any condition on the last one that it narrows.
 * Items are sorted by the first sort attribute, then by the second, and so on.
 *
 * <pre>{@code
 * @Index(name = "by-region", partitionKey = {"country", "city"}, sortKey = {"status", "placedAt"})
 *
 * orders.byRegion("FR", "Paris", q -> q.status().eq(PAID).placedAt().between(from, to).descending());
 * }</pre>
 *
 * <p>An item whose key attributes for this index are not all present is not in the index. Reads of a global index are
 * always eventually consistent. For an index that shares the table's partition key and was made together with the
 * table, see {@link LocalIndex}.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html">Global secondary indexes</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Indexes.class)
public @interface Index {

    /** The index's name: 3 to 255 characters out of {@code a-z A-Z 0-9 _ . -}, used once in a table. */
    String name();

    /**
     * The Java names of the attributes that make up the index's partition key, one to four of them. It cannot be left
     * out.
     */
    String[] partitionKey() default {};

    /**
     * The Java names of the attributes that make up the index's sort key, up to four of them, in the order by which
     * items are sorted; nothing for an index without one.
     */
    String[] sortKey() default {};

    /** What the index holds of each item; all of it unless {@code include} names attributes. */
    Projection projection() default Projection.ALL;

    /**
     * The Java names of the attributes that the index holds beside the keys. Naming some implies
     * {@link Projection#INCLUDE}. A table's indexes include 100 at most, all together.
     */
    String[] include() default {};

    /**
     * The name of the generated query method, for the case that the one made from the index's name clashes with
     * another; by default the words of the index's name in camel case.
     */
    String method() default "";

    /** What the index serves, where that is other than what its table does. */
    IndexSettings settings() default @IndexSettings;
}
