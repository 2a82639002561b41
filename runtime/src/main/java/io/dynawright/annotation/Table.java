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
 * {@code OrderAttributes}, {@code OrderQuery}, {@code OrderUpdate}, {@code OrderOperations}, {@code OrderRepository} and
 * {@code OrderAsyncRepository} into the same package. The generated types are public where the entity is, and
 * package-private otherwise. For a nested entity the names of the enclosing classes are put in front:
 * {@code Shop.Order} becomes {@code Shop_OrderRepository}. {@link #names()} changes the names.
 *
 * <pre>{@code
 * @Table("orders")
 * public record Order(@PartitionKey String customerId, @SortKey String orderId, BigDecimal total) {}
 * }</pre>
 *
 * <p>An entity is a record, a class, or something abstract that has a builder. Objects of it are made in the first of
 * these ways that fits:
 *
 * <ol>
 *   <li>a record, by its canonical constructor; other constructors do not matter,
 *   <li>by the {@link #builder()} that this annotation names,
 *   <li>by the constructor that is marked with {@link Creator},
 *   <li>by a constructor without arguments and a setter for every attribute: {@code setTotal(…)}, or {@code total(…)},
 *       which may return the entity,
 *   <li>by a builder that the static method {@code builder()} gives: it has a method {@code total(…)},
 *       {@code setTotal(…)} or {@code withTotal(…)} for every attribute, and {@code build()},
 *   <li>by the one constructor whose parameters are the attributes, each by its name and of its type, in any order.
 * </ol>
 *
 * <p>Members with {@link Ignore} may be parameters of a constructor too, and get {@code null}, zero or {@code false}. An
 * attribute that an item does not have is not given to setters and builders, unless its type says what absence is read
 * as, an empty set for instance; a constructor gets {@code null}, zero or {@code false} for it. Constructors, setters
 * and the methods of builders must be visible in the package and throw no checked exceptions.
 *
 * <p>Every attribute has a getter: {@code getTotal()}, {@code isOpen()} for a boolean, or {@code total()}. The attributes
 * of a class are its fields, and what has both a getter and a setter. Those of an abstract class or an interface, which
 * need a builder, are also the abstract methods that give a value, and others for which the builder has a method.
 *
 * <p>The attributes of superclasses count as the entity's own, with their annotations; so do annotations on the methods
 * of interfaces that a class, or a record by its accessors, implements. Where they contradict each other, what stands
 * nearer to the entity prevails.
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
     * The class that builds the entity. It has a method for every attribute, {@code total(…)}, {@code setTotal(…)} or
     * {@code withTotal(…)}, and {@code build()}, which gives the entity. A static method {@code builder()} of the entity,
     * or of the class around the builder, gives one; else it is made by its constructor without arguments. Other
     * annotation processors may write it. By default it is found by the entity's static method {@code builder()}, where
     * no way that comes before it fits.
     */
    Class<?> builder() default void.class;

    /** In what form values are stored. */
    Format format() default Format.DYNAWRIGHT;

    /**
     * Whether there is an {@code OrderAsyncRepository}. With the option {@code -Adynawright.asyncRepositories=false} only
     * those tables of a compilation have one that say {@code asyncRepository = true}.
     */
    boolean asyncRepository() default true;

    /**
     * How the generated types are called; those that are not mentioned are called as the option {@code
     * -Adynawright.names} says for all tables of a compilation, else as above.
     */
    GeneratedNames names() default @GeneratedNames;
}
