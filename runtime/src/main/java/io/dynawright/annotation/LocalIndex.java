package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a local secondary index of the table: the table's own partition key with another sort key. The repository
 * gets a query method named after it: {@code "by-total"} becomes {@code byTotal(…)}.
 *
 * <pre>{@code
 * @Table("orders")
 * @LocalIndex(name = "by-total", sortKey = "total")
 * public record Order(…) {}
 *
 * List<Order> dearest = orders.byTotal("c-1", q -> q.descending().limit(3)).list();
 * }</pre>
 *
 * <p>A table has at most five of them, they can only be made together with the table, and the table needs a sort key.
 * They limit all items of one partition key together to 10 GB. Unlike a global index they can be read consistently, and
 * what it does not hold of an item DynamoDB fetches from the table, for another read of each item.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LSI.html">Local secondary indexes</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(LocalIndexes.class)
public @interface LocalIndex {

    /** The index's name: 3 to 255 characters out of {@code a-z A-Z 0-9 _ . -}, used once in a table. */
    String name();

    /** The Java name of the attribute that is the index's sort key. */
    String sortKey();

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
}
