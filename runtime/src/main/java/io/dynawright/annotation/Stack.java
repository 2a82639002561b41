package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says to which stack a table belongs: the tables of a stack are deployed together, from one template. It stands on the
 * entity, or on its package for all entities in that. Tables without it belong to the stack that is called like the
 * module, as the option {@code -Adynawright.module} gives it.
 *
 * <pre>{@code
 * @Stack(value = "orders", dependsOn = "registry")
 * package com.acme.orders;
 * }</pre>
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface Stack {

    /** The stack's name: a letter, and then letters, digits and hyphens, 128 characters at most. */
    String value();

    /** The stacks of the same module that must be deployed before this one. */
    String[] dependsOn() default {};
}
