package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record or a class the entity of one DynamoDB table.
 *
 * <p>While {@code javac} compiles {@code Order}, Dynawright writes {@code OrderSchema}, {@code OrderKey},
 * {@code OrderAttributes}, {@code OrderQuery}, {@code OrderUpdate}, {@code OrderOperations} and
 * {@code OrderRepository} into the same package. The generated types are public where the entity is, and
 * package-private otherwise. For a nested entity the names of the enclosing classes are put in front:
 * {@code Shop.Order} becomes {@code Shop_OrderRepository}.
 *
 * <pre>{@code
 * @Table("orders")
 * public record Order(@PartitionKey String customerId, @SortKey String orderId, BigDecimal total) {}
 * }</pre>
 *
 * <p>An entity is either a record, or a class with a constructor that takes no arguments and, for every attribute, a
 * getter ({@code getTotal()}, {@code isOpen()} for a boolean, or {@code total()}) and a setter ({@code setTotal(…)} or
 * {@code total(…)}, which may return the entity). Attributes of superclasses count as the entity's own.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html">
 *     Naming rules and data types</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Table {

    /** The table's name: 3 to 255 characters out of {@code a-z A-Z 0-9 _ . -}. */
    String value();

    /**
     * The class that builds the entity: it has a constructor without arguments or is given by a static method
     * {@code builder()} of the entity, a method for each attribute, and a {@code build()}. By default it is found by that
     * static method, where no other way to make the entity fits.
     */
    Class<?> builder() default void.class;

    /** In what form values are stored. */
    Format format() default Format.DYNAWRIGHT;
}
