package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps what the entity does not declare: all other attributes of the item go into this map, and back into the item. So
 * an old version of a program does not erase what a newer one wrote, when it reads an item and puts it back. Without it
 * a put does erase it, of which {@code -Adynawright.warnWithoutCatchAll=true} warns for every table; an update never
 * does.
 *
 * <p>A {@code Map<String, AttributeValue>} keeps everything, NULL too; a {@code Map<String, String>} keeps strings, NULL
 * counts as absent, and any other type is a {@link io.dynawright.error.ConversionException}, so that nothing is lost in
 * silence. Where there are no other attributes the map is read as empty; it can be changed. Null is written as no
 * attributes. An entry with the name of an attribute that the class declares is refused when it is written.
 *
 * <p>A class has one, which can be a document as well. Its content cannot stand in conditions and updates.
 *
 * <pre>{@code
 * @CatchAll Map<String, AttributeValue> others
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface CatchAll {}
