package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the types are called that are generated for a table. Each name has one {@code *}, which stands for the simple name
 * of the entity; for a nested entity, for the names of the enclosing classes, too: {@code Shop_Order}. What is not
 * mentioned keeps its name.
 *
 * <pre>{@code
 * @Table(value = "orders", names = @GeneratedNames(repository = "*Dao", schema = "*Table"))
 * public record Order(@PartitionKey String customerId, @SortKey String orderId) {}
 *
 * OrderDao orders = new OrderDao(dynawright);
 * Order order = orders.get("c-1", "o-1");
 * dynawright.createTable(OrderTable.INSTANCE);
 * }</pre>
 *
 * <p>For all tables of a compilation the same is said by an option of {@code javac}, with the words of this annotation:
 *
 * <pre>{@code
 * -Adynawright.names=repository=*Dao,schema=*Table
 * }</pre>
 *
 * <p>What a table says prevails, one name at a time: with this option, {@code @GeneratedNames(repository = "*Store")} makes
 * {@code OrderStore} and {@code OrderTable}.
 *
 * <p>The types of one table need different names, none of which another class of the package has. What is generated for
 * a {@link Document} or a {@link View} cannot be renamed: code of other tables, in other modules too, finds it by its name.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface GeneratedNames {

    /** The schema of the table, which reads and writes items. */
    String schema() default "*Schema";

    /** The primary key. */
    String key() default "*Key";

    /** The attributes, as conditions and projections name them. */
    String attributes() default "*Attributes";

    /** The queries, of which there are some if the table has a sort key or an index. */
    String query() default "*Query";

    /** The builder of updates. */
    String update() default "*Update";

    /** The operations as values, for transactions and batches. */
    String operations() default "*Operations";

    /** The repository that waits for each answer. */
    String repository() default "*Repository";

    /** The repository that does not wait, where there is one. */
    String asyncRepository() default "*AsyncRepository";
}
