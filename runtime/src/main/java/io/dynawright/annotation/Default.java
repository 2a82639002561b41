package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an attribute that is absent, or NULL, is read as, and what is stored for one that is null: by a {@code put} or
 * {@code insert} of an object that lacks it, and by an {@code upsert} that creates an item and does not set it. So indexes
 * and filters see it too; items that were written before do not have it until they are written again. The default of a
 * member of a flattened object is stored with that object, and by no upsert; that of a member of a document, with the
 * document. An update never stores a default, and can remove the attribute. Constraints such as {@code @NotNull} allow the
 * null that it replaces.
 *
 * <p>The text is checked against the attribute's type while the class is compiled. The types are strings, numbers, {@code boolean}, {@code char}, enums,
 * {@code UUID}, {@code URI}, {@code Currency}, {@code Locale}, and those of {@code java.time}. A key is never absent, and
 * what is {@link Derived} is never read: neither has a default.
 *
 * <pre>{@code
 * @Default("NEW") OrderStatus status
 * @Default("1") int quantity
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Default {

    /**
     * The value as text: a number, {@code true}, the name of an enum's constant (not the text under which it is stored),
     * an ISO-8601 time, plain text.
     */
    String value();
}
