package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an attribute of what a method gives: it is written and never read. A derived attribute can be a key of the table
 * or of an index; a key of the generated repository's methods is then the derived value itself. It can be queried and
 * stand in conditions, and no update sets it directly.
 *
 * <p>The attribute is named after the method: {@code pk} for {@code pk()} and for {@code getPk()}. Null is not stored.
 *
 * <p><b>On a static method</b> of the class, the parameters say what the attribute is derived from: each is called like an
 * attribute that the class declares, and is of its type. An update can then derive it anew, so it has no method for such
 * an attribute alone, and one named after the derived attribute that sets them all: {@code u -> u.regionCity("EU",
 * "Oslo")}. Null removes what may be absent. Derived attributes that have something in common are set by one method, which
 * is named after the first.
 *
 * <pre>{@code
 * @Derived
 * static String regionCity(String region, String city) {
 *     return region + "#" + city;
 * }
 * }</pre>
 *
 * <p><b>On an instance method</b> without parameters, {@link #from} says what the attribute is derived from. Updates cannot
 * change these attributes; {@code put} can. Methods of superclasses and default methods of interfaces count too.
 *
 * <pre>{@code
 * @Derived(from = "customerId")
 * @PartitionKey
 * public String pk() {
 *     return "CUSTOMER#" + customerId;
 * }
 * }</pre>
 *
 * <p>What a key is derived from, of the table or of an index, is the same in every time zone, as the key is: it is shown
 * in UTC, and a {@code LocalDateTime} in it is stored and read as it is, unless it has a zone of its own. What is no key is
 * derived of what the zone of the call shows.
 *
 * <p>What a key of the table is derived from cannot be changed by an update at all, and neither can what derived
 * attributes of a sealed type's classes are derived from.
 *
 * <p>An {@code upsert} always sets what static methods derive from the table's key alone, or from nothing, so that an
 * item that it creates has it. What is derived from other attributes comes with these: an item that is created without
 * them has none of it. If an instance method derives a key of an index from the table's key alone, or from nothing, there
 * is no {@code upsert}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Derived {

    /**
     * The Java names of the attributes that an instance method derives its value from; empty if there are none. A key
     * must say so. If any other derived attribute does not, an update leaves it as it was. A static method's parameters
     * say it already.
     */
    String[] from() default {};
}
