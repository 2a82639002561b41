package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the values of an attribute out of what is told about it: a {@link io.dynawright.error.Violation} of one of its
 * constraints has no rejected value, and the keys of a map are {@code *} in its path. This goes for all that lies under
 * the attribute, too.
 *
 * <p>A key that has the annotation is {@code *} in the messages of errors and in
 * {@link io.dynawright.error.Target#key}: {@code customerId=c-1, ssn=*}. What logs and listeners show has no values of
 * sensitive attributes even where it has those of others: {@link io.dynawright.schema.TableDefinition#sensitive} says
 * which these are. An attribute counts as sensitive as a whole if a member anywhere in its documents, elements or values
 * is, or if it is {@link Derived} from one that is. Members of a class that is stored as {@link Json}, or by a codec of
 * its own, are not looked at: there the annotation goes on the attribute itself.
 *
 * <p>It changes nothing about what is stored, returned, or sent to DynamoDB: for that there is {@link Encrypted}. An
 * attribute with {@code @Encrypted} is sensitive without it.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Sensitive {}
