package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record or class that is a part of an entity: queries and reads that are told so fetch what it names, and
 * nothing else. Its members have the names and the types of the entity's; they are stored as the entity says, so that
 * annotations such as {@link Attribute} stand there alone. A member of a flattened class is named in one word: {@code
 * billingCity} for the {@code city} of {@code billing}.
 *
 * <pre>{@code
 * @View(of = Order.class)
 * public record OrderSummary(String orderId, BigDecimal total, City shipping) {
 *
 *     @View(of = Address.class)
 *     public record City(String city) {}
 * }
 *
 * for (OrderSummary order : orders.query("c-1").as(OrderSummaryView.INSTANCE)) { … }
 * OrderSummary order = orders.get("c-1", "o-1", OrderSummaryView.INSTANCE);
 * }</pre>
 *
 * <p>Where the entity has a {@link Document}, a view can have a view of that document: of a document itself DynamoDB then
 * sends only what the inner view names. Documents in lists, sets and maps are sent whole, and read as the inner view.
 * Where a document has nothing of it, DynamoDB sends nothing, and the member is absent; a document that the entity requires
 * is therefore sent whole if all that the inner view names may be absent.
 *
 * <p>DynamoDB reads, and charges for, whole items all the same. What saves is the network, and the time to read.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.ProjectionExpressions.html">
 *     Projection expressions</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface View {

    /** The class of which this is a part: one with {@link Table} or {@link Document}. */
    Class<?> of();

    /** As {@link Table#builder()}. */
    Class<?> builder() default void.class;
}
