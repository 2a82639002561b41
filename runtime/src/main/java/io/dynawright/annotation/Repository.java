package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface of yours a part of a table's repository: it declares those of the methods that its users need, with
 * the same names, parameters and results, and nothing else can be done through it. For {@code ShippingOrders}, Dynawright
 * writes the class {@code ShippingOrdersRepository} which implements it, and a policy of AWS IAM that allows what its
 * methods do and no more.
 *
 * <pre>{@code
 * @Repository(Order.class)
 * public interface ShippingOrders {
 *
 *     Optional<Order> find(String customerId, String orderId);
 *
 *     Results<Order> byStatus(OrderStatus status);
 * }
 *
 * ShippingOrders orders = new ShippingOrdersRepository(dynawright);
 * }</pre>
 *
 * <p>The class is in the interface's package, and is called after a nested interface as {@code Order_ShippingRepository};
 * it is made of a connection, or of the generated repository. An interface whose methods give what {@code
 * OrderAsyncRepository} gives is implemented over that one, and has methods of that kind alone. It may extend other
 * interfaces, whose abstract methods count as its own; default and static methods are yours. It is neither generic nor
 * sealed nor private.
 *
 * <p>The policy is {@code META-INF/dynawright/iam/ShippingOrders.json}, and in the files for CloudFormation and Terraform
 * beside it. It is written with the option {@code -Adynawright.module}, and where the entity is compiled together with the
 * interface. What is done past the interface, such as the look-up of a table's name in the Parameter Store or in a
 * registry, is not in it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Repository {

    /** The entity: a class with {@link Table}. */
    Class<?> value();

    /**
     * The values of the partition key that may be touched, as they are stored; none of them is blank, and variables of IAM
     * such as <code>${aws:PrincipalTag/tenant}</code> can be among them. The policy compares them with {@code
     * dynamodb:LeadingKeys}. By default all are allowed, or where the partition key is an enum, its constants.
     *
     * <p>They hold of the table, and of indexes that have the table's partition key. Of an index with another one IAM
     * compares that, so that a method which queries such an index reads what is there of all items. An interface with
     * {@code scan} or {@code where} cannot have any: these ask for no partition key.
     */
    String[] leadingKeys() default {};
}
