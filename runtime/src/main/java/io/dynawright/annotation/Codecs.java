package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Codecs for the types of a class's attributes, or of those of all classes of a package: also for their use inside of
 * lists, maps and sets. Those of the class come before those of its package, and both before Dynawright's own.
 *
 * <pre>{@code
 * @Codecs({MoneyCodec.class, ColourConverter.class})
 * package com.acme.orders;
 * }</pre>
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface Codecs {

    /**
     * The codecs: each an {@code io.dynawright.codec.Codec} or an {@code AttributeConverter} of the AWS enhanced client,
     * with a public static field {@code INSTANCE} or a constructor without arguments.
     */
    Class<?>[] value();
}
